import { describe, expect, test } from 'vitest';
import { periodsOf } from './periods.ts';

const days = ['2024-05-01', '2025-01-10', '2025-01-20', '2025-02-01', '2025', '2026-03'];
const idsOf = (most: number) => periodsOf(days, (day) => day, most).map(({ id }) => id);

describe('periodsOf(things, timeOf, most)', () => {
  test('is empty where all fit on a page', () => {
    expect(idsOf(6)).toEqual([]);
  });

  test('has a period a year, newest first', () => {
    expect(idsOf(5)).toEqual(['2026', '2025', '2024']);
  });

  test('has a period a month in a year that is too long; what has no month ends with its year', () => {
    expect(periodsOf(days, (day) => day, 3)).toEqual([
      { id: '2026', members: ['2026-03'] },
      { id: '2025-12', members: ['2025'] },
      { id: '2025-02', members: ['2025-02-01'] },
      { id: '2025-01', members: ['2025-01-10', '2025-01-20'] },
      { id: '2024', members: ['2024-05-01'] },
    ]);
  });
});
