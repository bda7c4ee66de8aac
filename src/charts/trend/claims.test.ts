import { expect, test } from 'vitest';
import { observationOf } from '../../../tests/builders.ts';
import { series } from '../../stats/series.ts';
import { runsOf } from '../../stats/runs.ts';

const runs = (...times: readonly string[]) => {
  const claims = times.map((time, i) => observationOf({ id: String(i), time, value: 50 + i }));
  const [only] = series(claims);
  return only ? runsOf(only, []).map((run) => run.map(({ time }) => time)) : [];
};

test('runsOf(series) joins claims that follow each other', () => {
  expect(runs('2025-05', '2025-07', '2025-09-23')).toEqual([['2025-05', '2025-07', '2025-09-23']]);
});

test('runsOf(series) does not join a claim for a year with claims within that year', () => {
  expect(runs('2025-05', '2025-07', '2025')).toEqual([['2025-05', '2025-07']]);
});
