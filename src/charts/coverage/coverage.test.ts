import { expect, test } from 'vitest';
import { shadeOf } from './ages.ts';
import { coverageKey } from './key.ts';
import { coverageGridLayout } from './layout.ts';
import { coverageWords } from './words.ts';
import { coverageGrid } from './coverage.ts';
import { boxOf, overlaps } from '../labels/placement.ts';
import { printTheme } from '../theme/theme.ts';
import type { CoverageGrid, Reported } from './spec.ts';

const reported: Reported = { year: 2025 };

function gridOf(partial: Partial<CoverageGrid> = {}): CoverageGrid {
  return {
    id: 'grid',
    words: { title: 'Ai báo cáo gì', description: 'Hai tỉnh' },
    theme: printTheme,
    width: 720,
    rows: [
      { label: 'Huế', cells: [reported, undefined, { year: undefined }] },
      { label: 'Lai Châu', cells: [undefined, undefined, { year: 2019 }] },
    ],
    groups: [
      { label: 'Dịch vụ công', columns: [{ label: 'Hồ sơ' }, { label: 'Thanh toán' }] },
      { label: 'Hạ tầng số', columns: [{ label: '5G' }] },
    ],
    year: 2026,
    format: { count: String },
    labels: {
      notReported: 'chưa được báo cáo',
      undated: 'không rõ thời điểm',
      years: (from, to) => `${from ?? '…'}–${to}`,
      total: 'Tổng',
      share: (reported, asked) => `${reported} trên ${asked}`,
    },
    ...partial,
  };
}

const large = (width: number, columns: number) =>
  gridOf({
    width,
    rows: Array.from({ length: 34 }, (_, row) => ({
      label: row % 5 ? 'Thái Nguyên' : 'Город центрального подчинения Хошимин',
      cells: Array.from({ length: columns }, (_, i) => ((row * i) % 3 ? reported : undefined)),
    })),
    groups: Array.from({ length: 4 }, (_, g) => ({
      label: 'Проект 06 и цифровая идентичность граждан',
      columns: Array.from({ length: columns / 4 }, (_, i) => ({
        label: `Показатель ${g}.${i} и ещё слова`,
      })),
    })),
  });

test('shadeOf(cell, year) knows age, a missing date and silence apart', () => {
  expect(shadeOf({ year: 2026 }, 2026)).toBe('fresh');
  expect(shadeOf({ year: 2025 }, 2026)).toBe('fresh');
  expect(shadeOf({ year: 2024 }, 2026)).toBe('older');
  expect(shadeOf({ year: 2022 }, 2026)).toBe('old');
  expect(shadeOf({ year: undefined }, 2026)).toBe('undated');
  expect(shadeOf(undefined, 2026)).toBe('silent');
});

test('coverageGridLayout(chart) counts what was reported, with or without a date', () => {
  const { rows, groups } = coverageGridLayout(gridOf());
  expect(rows.map(({ total }) => total)).toEqual([2, 1]);
  const columns = groups.flatMap((group) => group.columns);
  expect(columns.map(({ total }) => total)).toEqual([1, 0, 2]);
});

test('coverageGridLayout(chart) numbers columns where numbers can be read, else names groups only', () => {
  expect(coverageGridLayout(large(720, 28)).numbered).toBe(1);
  expect(coverageGridLayout(large(720, 40)).numbered).toBe(2);
  expect(coverageGridLayout(large(340, 40)).numbered).toBe(0);
});

test('coverageGrid(chart) hatches silence and ties every stroke to its row', () => {
  const svg = coverageGrid(gridOf());
  expect(svg).toContain('stroke="url(#grid-silence)"');
  expect(svg).toMatch(/data-row="0"/);
  expect(svg).toMatch(/data-row="1"/);
  expect(svg).not.toContain('data-row="2"');
});

test('coverageGrid(chart) of nothing says so', () => {
  expect(coverageGrid(gridOf({ rows: [] }))).toContain('chưa được báo cáo');
  expect(coverageGrid(gridOf({ groups: [] }))).toContain('chưa được báo cáo');
});

test.each([
  [720, 40],
  [340, 40],
  [720, 8],
  [340, 8],
])(
  'coverageGrid(chart) at %i px with %i columns puts no words on words, and none outside',
  (width, columns) => {
    const chart = large(width, columns);
    const layout = coverageGridLayout(chart);
    const key = coverageKey(chart, layout);
    const boxes = [...coverageWords(chart, layout), ...key.words].map((word) => ({
      ...boxOf(word),
      word,
    }));
    const clashes = boxes.flatMap((box, i) =>
      boxes
        .slice(i + 1)
        .flatMap((other) => (shrunk(box, other) ? [[box.word.text, other.word.text]] : [])),
    );
    expect(clashes).toEqual([]);
    for (const { left, right, bottom } of boxes) {
      expect(left).toBeGreaterThanOrEqual(-1);
      expect(right).toBeLessThanOrEqual(width + 1);
      expect(bottom).toBeLessThanOrEqual(key.bottom + 2);
    }
  },
);

/** Boxes hold room for accents above capitals, which lines of a paragraph may share. */
function shrunk(a: ReturnType<typeof boxOf>, b: ReturnType<typeof boxOf>): boolean {
  return overlaps({ ...a, top: a.top + 1, bottom: a.bottom - 1 }, b);
}
