import { expect, test } from 'vitest';
import { clippedTexts, drawnTexts, overlappingTexts } from '../../../tests/drawn-texts.ts';
import { strips } from '../examples/strips.ts';
import { strip } from './strip.ts';
import { printTheme } from '../theme/theme.ts';
import type { Strip, StripRow } from './spec.ts';

function draw(rows: readonly StripRow[], given: Partial<Strip> = {}): string {
  return strip({
    id: 's',
    words: { title: 'a', description: 'b' },
    theme: printTheme,
    width: 720,
    rows,
    style: 'index',
    format: { value: String },
    labels: {
      notReported: 'not reported',
      median: (value) => `median ${value}`,
      places: (count) => `n = ${count}`,
      band: 'half of the places',
      silent: (count) => `silent: ${count}`,
    },
    ...given,
  });
}

function rowOf(label: string, values: readonly number[], rest: Partial<StripRow> = {}): StripRow {
  return {
    label,
    spread: undefined,
    silent: 0,
    values: values.map((value, row) => ({ place: { id: `p${row}` }, name: `P${row}`, value, row })),
    ...rest,
  };
}

const spread = { places: 5, least: 40, lowerQuartile: 41, median: 42, upperQuartile: 43, most: 44 };
const textsOf = (svg: string) => drawnTexts(svg).map(({ text }) => text);
const dotsOf = (svg: string) => svg.match(/<circle/g) ?? [];

test('strip(chart) draws every place, and says how many there are and how many are silent', () => {
  const svg = draw([rowOf('2024', [40, 41, 42, 43, 44], { silent: 2, spread })]);
  expect(dotsOf(svg)).toHaveLength(5);
  expect(textsOf(svg)).toEqual(expect.arrayContaining(['2024', 'n = 5', 'silent: 2', 'median 42']));
});

test('strip(chart) draws an edition without places as not reported, and no dot at zero', () => {
  const svg = draw([rowOf('2024', [40, 41]), rowOf('2023', [], { silent: 63 })]);
  expect(dotsOf(svg)).toHaveLength(2);
  expect(textsOf(svg)).toEqual(expect.arrayContaining(['not reported', 'silent: 63']));
  expect(textsOf(svg)).not.toContain('n = 0');
});

test('strip(chart) of nothing says so', () => {
  expect(textsOf(draw([]))).toEqual(['not reported']);
});

test('strip(chart) gives a few places, or claims that are not one survey, no quartiles', () => {
  const few = { ...spread, places: 3 };
  expect(draw([rowOf('2024', [40, 42, 44], { spread: few })])).not.toContain('median');
  expect(draw([rowOf('2024', [40, 41, 42, 43, 44])])).not.toContain('half of the places');
});

test('strip(chart) names the lowest and the highest, but none that shares its place', () => {
  const texts = textsOf(draw([rowOf('2024', [38, 40, 44, 44])]));
  expect(texts).toContain('P0 38');
  expect(texts.join()).not.toMatch(/P[23] 44/);
});

test('strip(chart) leads no line past an edition that leaves the focus out', () => {
  const rows = [rowOf('2024', [40, 41]), rowOf('2023', [40]), rowOf('2022', [39, 42])];
  const lines = (svg: string) => /stroke-opacity="0.55"[^>]*>((?:<path[^>]*>)*)/.exec(svg)?.[1];
  expect(lines(draw(rows, { focus: 'p1', connects: true })) ?? '').toBe('');
  expect(lines(draw(rows, { focus: 'p0', connects: true }))?.match(/<path/g)).toHaveLength(2);
});

test('strip(chart) names the focus again where its line begins anew', () => {
  const rows = [rowOf('2024', [40, 41]), rowOf('2023', [40.5]), rowOf('2022', [39, 42])];
  const named = textsOf(draw(rows, { focus: 'p1', connects: true }));
  expect(named).toEqual(expect.arrayContaining(['P1 41', 'P1 42']));
  const once = textsOf(draw(rows, { focus: 'p0', connects: true }));
  expect(once).toEqual(expect.arrayContaining(['P0 40', '40.5', '39']));
});

test('strip(chart) of scores does not begin at zero', () => {
  expect(textsOf(draw([rowOf('2024', [40, 41, 42])]))).not.toContain('0');
});

test.each(strips.flatMap((one) => [720, 340].map((width) => ({ ...one, width }))))(
  '$name at $width px: no text lies on another or leaves the picture',
  ({ name, draw, width }) => {
    const svg = draw({ id: name, theme: printTheme, width });
    expect(overlappingTexts(svg)).toEqual([]);
    expect(clippedTexts(svg)).toEqual([]);
  },
);
