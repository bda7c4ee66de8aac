import { expect, test } from 'vitest';
import { date } from '../examples/example.ts';
import { linearScale } from './linear-scale.ts';
import { timeTicks } from './time-axis.ts';

const axis = (from: string, to: string, width: number) =>
  timeTicks(linearScale([Date.parse(from), Date.parse(to)], [0, width]), date);

test('timeTicks(scale, date) names months where they fit and years where they do not', () => {
  expect(axis('2025-01-01', '2025-12-31', 900).map(({ step }) => step)[0]).toBe(1);
  expect(axis('2025-01-01', '2026-12-31', 300).map(({ label }) => label)).toEqual([
    '1/2025',
    '7/2025',
    '1/2026',
    '7/2026',
  ]);
  expect(axis('2020-01-01', '2024-12-31', 720)[0]).toMatchObject({ precision: 'year', step: 12 });
});

test('timeTicks(scale, date) are first days of months, as far apart as time itself', () => {
  expect(
    axis('2025-01-15', '2025-04-15', 400).map(({ time }) => new Date(time).toISOString()),
  ).toEqual(['2025-02-01T00:00:00.000Z', '2025-03-01T00:00:00.000Z', '2025-04-01T00:00:00.000Z']);
});
