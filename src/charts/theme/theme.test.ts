import { describe, expect, test } from 'vitest';
import { contrast, difference, laid, visions } from './colour-vision.ts';
import { chartProperties, themeCss } from './theme-css.ts';
import {
  darkPalette,
  divergingClasses,
  inkOn,
  isPale,
  lightPalette,
  pageTheme,
  printTheme,
  sequentialClasses,
  type Palette,
  type Role,
} from './theme.ts';

const texts: readonly Role[] = ['ink', 'muted', 'nation', 'met', 'target', 'focus'];
const marks: readonly Role[] = [...texts, 'context'];
const classes = [...new Set([...sequentialClasses, ...divergingClasses])];

const palettes = [
  { name: 'light', palette: lightPalette },
  { name: 'dark', palette: darkPalette },
];

const groundsOf = ({ paper, raised }: Palette) => [paper, raised];
const plainOf = ({ hairline, paper }: Palette) => laid(hairline, 0.55, paper);

describe.each(palettes)('in $name', ({ palette }) => {
  const theme = { ...palette, font: '' };

  test('text stands out from paper by 4.5 to 1', () => {
    for (const ground of groundsOf(palette)) {
      for (const role of texts) {
        expect(contrast(palette[role], ground), role).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  test('marks stand out from paper by 3 to 1', () => {
    for (const ground of groundsOf(palette)) {
      for (const role of marks) {
        expect(contrast(palette[role], ground), role).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test('classes stand out from paper by 3 to 1, or are outlined in a colour that does', () => {
    for (const ground of groundsOf(palette)) {
      for (const colourClass of classes) {
        const edge = isPale(colourClass) ? palette.context : palette[colourClass];
        expect(contrast(edge, ground), colourClass).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test('the words of every tile can be read', () => {
    for (const colourClass of classes) {
      expect(
        contrast(inkOn(colourClass, theme), palette[colourClass]),
        colourClass,
      ).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(palette.muted, plainOf(palette)), 'context').toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.paper, palette.focus), 'focus').toBeGreaterThanOrEqual(4.5);
  });

  test.each(visions)('with vision of %s each class is told from all others', (vision) => {
    for (const scale of [sequentialClasses, divergingClasses]) {
      for (const [i, colourClass] of scale.entries()) {
        for (const other of scale.slice(i + 1)) {
          const apart = difference(palette[colourClass], palette[other], vision);
          expect(apart, `${colourClass} ${other}`).toBeGreaterThanOrEqual(0.1);
        }
      }
    }
  });

  test.each(visions)('with vision of %s each class is told from paper and from plain', (vision) => {
    for (const colourClass of classes) {
      for (const ground of groundsOf(palette)) {
        expect(
          difference(palette[colourClass], ground, vision),
          colourClass,
        ).toBeGreaterThanOrEqual(0.1);
      }
      expect(
        difference(palette[colourClass], plainOf(palette), vision),
        colourClass,
      ).toBeGreaterThan(0.05);
    }
  });

  test.each(visions)('with vision of %s marks of one shape are told apart', (vision) => {
    const colours: readonly Role[] = ['nation', 'met', 'target', 'focus', 'context'];
    for (const [i, one] of colours.entries()) {
      for (const other of colours.slice(i + 1)) {
        if (isOfOtherShape(one, other)) continue;
        const apart = difference(palette[one], palette[other], vision);
        expect(apart, `${one} ${other}`).toBeGreaterThanOrEqual(0.1);
      }
    }
  });
});

/**
 * What colour need not tell apart. The place in focus has its name beside it or a rim with a gap of
 * paper. Readings (`met`, `nation` for on course, `target` for behind) are discs filled to another
 * share, with their words, and a target is a rule, not a line or a bar.
 */
function isOfOtherShape(one: Role, other: Role): boolean {
  const readings: readonly Role[] = ['met', 'nation', 'target'];
  return [one, other].includes('focus') || (readings.includes(one) && readings.includes(other));
}

test('the page takes every colour and the font from a property, with the literal as fallback', () => {
  expect(pageTheme.nation).toBe('var(--chart-nation, #23456b)');
  for (const value of Object.values(pageTheme))
    expect(value).toMatch(/^var\(--chart-[a-z]+[12345]?, .+\)$/);
});

test('print has no property', () => {
  for (const value of Object.values(printTheme)) expect(value).not.toContain('var(');
});

test('themeCss sets every property for light, dark and paper', () => {
  expect(chartProperties(darkPalette)).toContain('--chart-nation:#8db4e2;');
  for (const role of Object.keys(lightPalette)) {
    expect(themeCss.split(`--chart-${role}:`), role).toHaveLength(5);
  }
});
