import { expect, test } from 'vitest';
import {
  indicatorOf,
  nationOf,
  observationOf,
  provinceOf,
  targetOf,
  unitOf,
} from '../../../tests/builders.ts';
import type { Bound } from '../../model/observation.ts';
import { placeFlags, type Flag } from './lanes.ts';
import { singleFigure } from './single.ts';
import { textWidth } from '../labels/text-width.ts';
import { printTheme } from '../theme/theme.ts';
import type { SingleFigure } from './spec.ts';

const claim = (value: number, bound: Bound = 'exact') =>
  observationOf({ place: provinceOf(), value, bound });

function figureOf(partial: Partial<SingleFigure> = {}): SingleFigure {
  return {
    id: 'figure',
    words: { title: 'Một con số', description: 'Một con số' },
    theme: printTheme,
    width: 340,
    claims: [claim(51)],
    format: {
      value: (value) => `v${value}`,
      claim: ({ value }) => `c${value}`,
      figure: ({ value }) => ({ number: `n${value}` }),
      time: ({ time }) => time ?? '',
      target: () => 'mục tiêu',
    },
    labels: {
      notReported: 'chưa được báo cáo',
      nation: 'cả nước',
      spread: () => 'một nửa số tỉnh',
    },
    ...partial,
  };
}

test('singleFigure(chart) without anything to compare is a number and no scale', () => {
  const svg = singleFigure(figureOf());
  expect(svg).toContain('n51');
  expect(svg).not.toMatch(/<circle|<line/);
});

test('singleFigure(chart) of nothing says so and draws no mark of a claim', () => {
  const svg = singleFigure(
    figureOf({ claims: [], nation: observationOf({ place: nationOf(), value: 40 }) }),
  );
  expect(svg).toContain('chưa được báo cáo');
  expect(svg).toContain('url(#figure-silence)');
  expect(svg).not.toContain('data-row');
  expect(svg).not.toContain('n0');
});

test('singleFigure(chart) takes hard bounds as the ends of its scale', () => {
  const svg = singleFigure(figureOf({ bounds: [0, 100] }));
  expect(svg).toContain('>v0<');
  expect(svg).toContain('>v100<');
});

test('singleFigure(chart) writes disagreeing claims in one size and ties each to its row', () => {
  const svg = singleFigure(
    figureOf({ claims: [claim(51, 'more-than'), claim(47.25)], bounds: [0, 100] }),
  );
  const large = /<g[^>]*font-size="(\d+)"[^>]*>(?:(?!<g).)*n51(?:(?!<g).)*n47\.25/.exec(svg);
  expect(Number(large?.[1])).toBeGreaterThan(30);
  expect(svg).toContain('data-row="0"');
  expect(svg).toContain('data-row="1"');
});

test('singleFigure(chart) begins a scale of ranks at 1', () => {
  const rank = unitOf({ id: 'rank', style: 'rank' });
  const indicator = indicatorOf({ kind: 'rank', unit: rank });
  const ranked = observationOf({ place: provinceOf(), indicator, unit: rank, value: 9 });
  const svg = singleFigure(
    figureOf({ claims: [ranked], target: targetOf({ value: 5, unit: rank }) }),
  );
  expect(svg).toContain('>v1<');
  expect(svg).not.toContain('>v0<');
});

const flag = (text: string, x: number): Flag => ({ text, x, size: 13, fill: '#000' });

test.each([
  ['far apart', [20, 160, 320]],
  ['close together', [150, 160, 170, 180]],
  ['all on one spot', [170, 170, 170]],
  ['at the ends', [2, 4, 336, 338]],
  ['many', [40, 60, 150, 152, 180, 300]],
])('placeFlags(flags, width) of flags %s keeps words off words and stems', (_, places) => {
  const flags = places.map((x, i) => flag(`медиана провинций ${i}: 35,4 %`, x));
  const boxes = placeFlags(flags, 340).map(
    ({ flag: { x }, lines, x: at, anchor, offset, bottom, stem }) => {
      const width = Math.max(...lines.map((text) => textWidth(text, 13)));
      const left = at - { start: 0, middle: width / 2, end: width }[anchor];
      return { x, left, right: left + width, top: offset, bottom, stem };
    },
  );
  expect(boxes).toHaveLength(places.length);
  for (const [i, one] of boxes.entries()) {
    expect(one.left).toBeGreaterThanOrEqual(0);
    expect(one.right).toBeLessThanOrEqual(340);
    for (const other of boxes.filter((_, k) => k !== i)) {
      const apart = one.right <= other.left || other.right <= one.left;
      expect(apart || one.bottom <= other.top || other.bottom <= one.top).toBe(true);
      const isUnder = one.x > other.left && one.x < other.right;
      const crossed = isUnder && (one.stem ?? 0) > other.top;
      expect(crossed, `${i}`).toBe(false);
    }
  }
});

test('placeFlags(flags, width) leaves flags with room beside each other under their marks', () => {
  const placed = placeFlags([flag('a', 50), flag('b', 250)], 340);
  expect(placed.map(({ anchor, offset }) => [anchor, offset])).toEqual([
    ['middle', 0],
    ['middle', 0],
  ]);
});
