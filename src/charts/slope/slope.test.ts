import { expect, test } from 'vitest';
import { clippedTexts, drawnTexts, overlappingTexts } from '../../../tests/drawn-texts.ts';
import { slopes } from '../examples/slopes.ts';
import { slope } from './slope.ts';
import { slopeLines } from './lines.ts';
import { printTheme } from '../theme/theme.ts';
import type { Slope, SlopePlace } from './spec.ts';

function chartOf(places: readonly SlopePlace[], given: Partial<Slope> = {}): Slope {
  return {
    id: 's',
    words: { title: 'a', description: 'b' },
    theme: printTheme,
    width: 720,
    places,
    editions: ['2023', '2024'],
    style: 'index',
    format: { value: String },
    labels: { notReported: 'not reported', course: (course, count) => `${course}: ${count}` },
    ...given,
  };
}

function place(name: string, before: number | undefined, after: number | undefined): SlopePlace {
  return { place: { id: name }, name, before, after };
}

const textsOf = (svg: string) => drawnTexts(svg).map(({ text }) => text);
const partsOf = (chart: Slope) =>
  Object.fromEntries(slopeLines(chart).map(({ name, part }) => [name, part]));
const coursesOf = (chart: Slope) =>
  Object.fromEntries(slopeLines(chart).map(({ name, course }) => [name, course]));

const four = [place('A', 1, 2), place('B', 2, 1), place('C', 3, 3), place('D', undefined, 4)];

test('slope(chart) tells risers from fallers without colour, and counts them', () => {
  const svg = slope(chartOf(four));
  expect(textsOf(svg)).toEqual(
    expect.arrayContaining(['rises: 1', 'falls: 1', 'stays: 1', 'alone: 1']),
  );
  // One line of the picture and one of the key.
  expect(svg.match(/stroke-dasharray[^>]*><path/g)).toHaveLength(2);
});

test('slope(chart) leaves out of its key what there is none of', () => {
  const texts = textsOf(slope(chartOf([place('A', 1, 2)])));
  expect(texts.filter((text) => text.includes(': '))).toEqual(['rises: 1']);
});

test('slope(chart) draws a better rank as a rise, and the first on top', () => {
  const chart = chartOf(four, { style: 'rank' });
  expect(coursesOf(chart)).toMatchObject({ A: 'falls', B: 'rises', C: 'stays', D: 'alone' });
  const texts = drawnTexts(slope(chart));
  const first = texts.find(({ text }) => text === '1 B');
  const last = texts.find(({ text }) => text === '4 D');
  expect(first?.box.top).toBeLessThan(last?.box.top ?? 0);
});

test('slope(chart) draws a place of one edition as a dot without a line', () => {
  const svg = slope(chartOf([place('A', 5, undefined), place('B', undefined, 7)]));
  expect(svg).not.toContain('<circle');
  expect(textsOf(svg)).toEqual(expect.arrayContaining(['A 5', '7 B', 'alone: 2']));
});

test('slope(chart) leaves out a place of neither edition, and says when there is no other', () => {
  expect(slopeLines(chartOf([...four, place('E', undefined, undefined)]))).toHaveLength(4);
  const nothing = slope(chartOf([place('E', undefined, undefined)]));
  expect(textsOf(nothing)).toEqual(['not reported']);
});

const many = Array.from({ length: 30 }, (_, i) => {
  const after = i === 9 ? 90 : i === 20 ? 3 : 50 + i;
  return place(`P${i}`, 50 + i, after);
});

test('slope(chart) names of many places the focus, those that changed most, and the ends', () => {
  const parts = partsOf(chartOf(many, { focus: 'P4' }));
  const named = Object.entries(parts).filter(([, part]) => part !== 'context');
  expect(Object.fromEntries(named)).toEqual({
    P4: 'focus',
    P9: 'mover',
    P20: 'mover',
    P0: 'end',
    P29: 'end',
  });
});

test('slope(chart) calls none the greatest where many changed alike', () => {
  const alike = many.map(({ name }, i) => place(name, 50 + i, 52 + i));
  expect(Object.values(partsOf(chartOf(alike)))).not.toContain('mover');
});

test.each(slopes.flatMap((one) => [720, 340].map((width) => ({ ...one, width }))))(
  '$name at $width px: no text lies on another or leaves the picture',
  ({ name, draw, width }) => {
    const svg = draw({ id: name, theme: printTheme, width });
    expect(overlappingTexts(svg)).toEqual([]);
    expect(clippedTexts(svg)).toEqual([]);
  },
);
