import { expect, test } from 'vitest';
import { boxOf, overlaps } from '../labels/placement.ts';
import { mergerDiagram } from './merger.ts';
import { mergerLayout } from './layout.ts';
import { mergerWords } from './words.ts';
import { printTheme } from '../theme/theme.ts';
import type { FormerUnit, MergerDiagram } from './spec.ts';

const lamDong: readonly FormerUnit[] = [
  { label: 'Đắk Nông', value: 6509, livesOn: false },
  { label: 'Bình Thuận', value: 7943, livesOn: false },
  { label: 'Lâm Đồng', value: 9781, livesOn: true },
];

function mergerOf(
  former: readonly FormerUnit[],
  partial: Partial<MergerDiagram> = {},
): MergerDiagram {
  return {
    id: 'merger',
    words: { title: 'Sáp nhập', description: 'Ba thành một' },
    theme: printTheme,
    width: 720,
    groups: [{ units: [{ id: 'lam-dong', label: 'Lâm Đồng', former }] }],
    format: { value: (value) => `${value} km²` },
    labels: { before: 'đến 30/6/2025', after: 'từ 1/7/2025', livesOn: 'tên còn dùng' },
    ...partial,
  };
}

const placedOf = (chart: MergerDiagram) =>
  mergerLayout(chart).units.flatMap(({ former }) => former);

test('mergerLayout(chart) makes ribbons as thick as their values', () => {
  const [first, second] = placedOf(mergerOf(lamDong));
  expect((first?.thickness ?? 0) / (second?.thickness ?? 1)).toBeCloseTo(6509 / 7943);
});

test('mergerLayout(chart) makes all ribbons alike as soon as one value is missing', () => {
  const placed = placedOf(mergerOf([{ label: 'Đắk Nông', livesOn: false }, ...lamDong.slice(1)]));
  expect(new Set(placed.map(({ thickness }) => thickness)).size).toBe(1);
  expect(mergerDiagram(mergerOf([{ label: 'Đắk Nông', livesOn: false }]))).not.toContain('km²');
});

test('mergerLayout(chart) lets the ribbons of a unit meet without a gap and without overlap', () => {
  const placed = placedOf(mergerOf(lamDong));
  for (const [i, one] of placed.entries()) {
    const next = placed[i + 1];
    if (next) expect(next.endY - next.thickness / 2).toBeCloseTo(one.endY + one.thickness / 2);
  }
});

test('mergerLayout(chart) draws an unchanged unit straight', () => {
  const [only] = placedOf(mergerOf([{ label: 'Huế', livesOn: true }]));
  expect(only?.endY).toBeCloseTo(only?.y ?? NaN);
});

test('mergerDiagram(chart) numbers its ribbons by former unit, across groups, unless told otherwise', () => {
  const groups = ['a', 'b'].map((id) => ({ units: [{ id, label: id, former: lamDong }] }));
  expect(placedOf(mergerOf([], { groups })).map(({ row }) => row)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(
    placedOf(mergerOf([{ label: 'Huế', livesOn: true, row: 40 }])).map(({ row }) => row),
  ).toEqual([40]);
  expect(mergerDiagram(mergerOf(lamDong))).toContain('data-row="2"');
});

test('mergerDiagram(chart) says what is strong only where something merged', () => {
  expect(mergerDiagram(mergerOf(lamDong))).toContain('tên còn dùng');
  expect(mergerDiagram(mergerOf([{ label: 'Huế', livesOn: true }]))).not.toContain('tên còn dùng');
});

test.each([340, 720])(
  'mergerDiagram(chart) at %i px puts no words on words, and none outside',
  (width) => {
    const long = 'Город центрального подчинения Хошимин';
    const former = [...lamDong, { label: long, value: 100, livesOn: false }];
    const unit = { id: 'x', label: long, former };
    const groups = Array.from({ length: 4 }, () => ({
      heading: 'Побережье Южно-Центрального Вьетнама и Центральное нагорье',
      units: [unit, { ...unit, former: former.slice(3) }],
    }));
    for (const chart of [mergerOf(former, { width }), mergerOf([], { width, groups })]) {
      const layout = mergerLayout(chart);
      const boxes = mergerWords(chart, layout).map((word) => ({ ...boxOf(word), text: word.text }));
      const clashes = boxes.flatMap((box, i) =>
        boxes
          .slice(i + 1)
          .flatMap((other) => (overlaps(box, other) ? [[box.text, other.text]] : [])),
      );
      expect(clashes).toEqual([]);
      expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThanOrEqual(-1);
      expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(width + 1);
      expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeLessThanOrEqual(layout.bottom);
    }
  },
);
