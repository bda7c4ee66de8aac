import { expect, test } from 'vitest';
import { chartProperties, themeCss } from './theme-css.ts';
import { darkPalette, lightPalette, pageTheme, printTheme, type Role } from './theme.ts';
import { firstDarkStep, levelSteps } from './tile-paint.ts';

type Rgb = readonly [number, number, number];

const rgb = (hex: string): Rgb => [
  parseInt(hex.slice(1, 3), 16),
  parseInt(hex.slice(3, 5), 16),
  parseInt(hex.slice(5, 7), 16),
];

/** Relative luminance of WCAG 2. */
function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function contrast(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function laid([r, g, b]: Rgb, opacity: number, [onR, onG, onB]: Rgb): Rgb {
  const mix = (top: number, below: number) => top * opacity + below * (1 - opacity);
  return [mix(r, onR), mix(g, onG), mix(b, onB)];
}

const texts: readonly Role[] = ['ink', 'muted', 'nation', 'met', 'target', 'focus'];
const marks: readonly Role[] = [...texts, 'context'];

const palettes = [
  { name: 'light', palette: lightPalette },
  { name: 'dark', palette: darkPalette },
];

test.each(palettes)('in $name, text stands out from paper by 4.5 to 1', ({ palette }) => {
  for (const ground of [palette.paper, palette.raised]) {
    for (const role of texts) {
      expect(contrast(rgb(palette[role]), rgb(ground)), role).toBeGreaterThanOrEqual(4.5);
    }
  }
});

test.each(palettes)('in $name, marks stand out from paper by 3 to 1', ({ palette }) => {
  for (const ground of [palette.paper, palette.raised]) {
    for (const role of marks) {
      expect(contrast(rgb(palette[role]), rgb(ground)), role).toBeGreaterThanOrEqual(3);
    }
  }
});

test.each(palettes)('in $name, the words of every tile can be read', ({ palette }) => {
  const paper = rgb(palette.paper);
  for (const [step, opacity] of levelSteps.entries()) {
    const ground = laid(rgb(palette.nation), opacity, paper);
    const ink = rgb(step >= firstDarkStep ? palette.paper : palette.ink);
    expect(contrast(ink, ground), `step ${step}`).toBeGreaterThanOrEqual(4.5);
  }
  const context = laid(rgb(palette.hairline), 0.55, paper);
  expect(contrast(rgb(palette.muted), context), 'context').toBeGreaterThanOrEqual(4.5);
  expect(contrast(paper, rgb(palette.focus)), 'focus').toBeGreaterThanOrEqual(4.5);
});

test('the page takes every colour and the font from a property, with the literal as fallback', () => {
  expect(pageTheme.nation).toBe('var(--chart-nation, #23456b)');
  for (const value of Object.values(pageTheme))
    expect(value).toMatch(/^var\(--chart-[a-z]+, .+\)$/);
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
