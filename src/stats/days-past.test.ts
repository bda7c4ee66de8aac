import { expect, test } from 'vitest';
import { daysPast } from './days-past.ts';

test.each([
  ['2025-12-31', '2026-01-01', 1],
  ['2025-12', '2026-03-20', 79],
  ['2024', '2025-03-01', 60],
])('daysPast(%s, %s) counts from the last day', (due, day, days) => {
  expect(daysPast(due, day)).toBe(days);
});

test.each([
  ['2026-03-20', '2026-03-20'],
  ['2026', '2026-03-20'],
  ['2025-10/..', '2026-03-20'],
])('daysPast(%s, %s) is undefined: it has not passed', (due, day) => {
  expect(daysPast(due, day)).toBeUndefined();
});
