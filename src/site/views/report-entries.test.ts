import { expect, test } from 'vitest';
import { monthOf } from './report-entries.ts';

test('monthOf(date) goes no further than the source', () => {
  expect(['2026', '2026-03', '2026-03-12', '2025-01/2025-06', '2024/2025'].map(monthOf)).toEqual([
    '2026',
    '2026-03',
    '2026-03',
    '2025-06',
    '2025',
  ]);
});
