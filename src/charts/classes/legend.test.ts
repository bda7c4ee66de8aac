import { describe, expect, test } from 'vitest';
import { legendDots } from './legend-dots.ts';
import { legendLayout } from './legend-layout.ts';
import { classScale } from './legend-scale.ts';
import { boxOf, overlaps } from '../labels/placement.ts';
import type { MapPlace } from './survey.ts';
import { printTheme } from '../theme/theme.ts';
import { valueClasses } from './value-classes.ts';
import type { ClassLegend } from './legend-spec.ts';

const placesOf = (values: readonly (number | undefined)[]) =>
  values.map((value, row): MapPlace => ({ id: `p${row}`, name: `Place ${row}`, value, row }));

const scaleOf = (values: readonly number[]) => classScale(valueClasses(values), 0, 300);

describe('classScale(classes, left, right)', () => {
  test('is even where steps are', () => {
    const scale = scaleOf([3, 20, 45, 61, 88, 97]);
    expect([0, 50, 100].map((value) => scale.x(value))).toEqual([0, 150, 300]);
    expect(scale.x(101)).toBeUndefined();
  });

  test('gives each class the same width where they are not', () => {
    const scale = scaleOf([...Array.from({ length: 20 }, (_, i) => i * 3), 9000, 12_000]);
    const widths = scale.segments.map(({ left, right }) => Math.round(right - left));
    expect(new Set(widths)).toEqual(new Set([60]));
  });

  test('puts a class of one value in the middle of its field', () => {
    expect(scaleOf([1, 2, 3]).x(2)).toBe(150);
  });
});

describe('legendDots(scale, places, focus)', () => {
  const values = [10, 10, 10, 35, 60, 90, undefined];
  const reported = values.filter((value) => value !== undefined);
  const { dots, height } = legendDots(scaleOf(reported), placesOf(values), 'p0');

  test('has one for each place that reported, with its row', () => {
    expect(dots.map(({ row }) => row).toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('stacks equal values, the place in focus on top', () => {
    const stack = dots.filter(({ x }) => x === dots[0]?.x);
    expect(stack.map(({ id }) => id)).toEqual(['p1', 'p2', 'p0']);
    expect(stack.at(-1)?.y2).toBe(-height);
  });

  test('squeezes a stack that would be too tall', () => {
    const many = Array.from({ length: 63 }, () => 100);
    expect(legendDots(scaleOf(many), placesOf(many), undefined).height).toBeCloseTo(63);
  });
});

const legendOf = (values: readonly (number | undefined)[], of: Partial<ClassLegend> = {}) => ({
  id: 'legend',
  words: { title: '', description: '' },
  theme: printTheme,
  width: 340,
  places: placesOf(values),
  classes: valueClasses(values.filter((value) => value !== undefined)),
  outside: 0,
  format: { value: (value: number) => `${value} %`, bound: (value: number) => `${value}` },
  labels: {
    notReported: (count: number) => `silent ${count}`,
    outside: (count: number) => `outside ${count}`,
  },
  ...of,
});

const frame = { left: 0, top: 0, width: 340 };

describe('legendLayout(legend, frame)', () => {
  test('names the place in focus, or shows it beside the silent', () => {
    const reported = legendLayout(legendOf([10, 35, 60, 90], { focus: 'p1' }), frame);
    expect(reported.words.map(({ text }) => text)).toContain('Place 1 35 %');
    const silent = legendLayout(legendOf([10, undefined, 60], { focus: 'p1' }), frame);
    expect(silent.words.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['silent 1', 'Place 1']),
    );
    expect(silent.signs.dots).toHaveLength(1);
    expect(silent.pointer).toBeUndefined();
  });

  test('has signs alone where nothing was reported', () => {
    const { words, bottom } = legendLayout(legendOf([undefined, undefined], { outside: 3 }), frame);
    expect(words.map(({ text }) => text)).toEqual(['silent 2 (Place 0, Place 1)', 'outside 3']);
    expect(bottom).toBeLessThan(30);
  });

  test('keeps words apart and inside, however long', () => {
    const values = [...Array.from({ length: 30 }, (_, i) => 900_000 + i * 137_777), undefined];
    const layout = legendLayout(
      legendOf(values, {
        focus: 'p29',
        outside: 12,
        reference: { value: 2_345_678, label: 'Вьетнам' },
        format: { value: (value) => `${value} сертификатов`, bound: (value) => `${value} шт.` },
      }),
      frame,
    );
    const boxes = layout.words.map(boxOf);
    for (const [i, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(-0.01);
      expect(box.right).toBeLessThanOrEqual(340.01);
      expect(boxes.slice(i + 1).some((other) => overlaps(box, other))).toBe(false);
    }
  });
});
