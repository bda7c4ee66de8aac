import { expect, test } from 'vitest';
import { indicatorOf, observationOf, provinceOf, unitOf } from '../../tests/builders.ts';
import { series } from './series.ts';

const values = (observations: Parameters<typeof series>[0]) =>
  series(observations).map((one) => one.observations.map(({ value }) => value));

test('series(observations) puts comparable claims together, oldest first', () => {
  const [march, june] = [
    observationOf({ time: '2025-03', value: 1 }),
    observationOf({ time: '2025-06', value: 2 }),
  ];
  expect(values([june, march])).toEqual([[1, 2]]);
});

test('series(observations) keeps places, units and kinds apart', () => {
  const claims = [
    observationOf({ value: 1 }),
    observationOf({ value: 2, place: provinceOf() }),
    observationOf({ value: 3, unit: unitOf({ id: 'points' }) }),
    observationOf({ value: 4, kind: 'delta' }),
  ];
  expect(values(claims).flat()).toHaveLength(4);
  expect(values(claims)).toHaveLength(4);
});

test('series(observations) makes one series of all editions, apart from claims without one', () => {
  const claims = [
    observationOf({ time: '2023', value: 2, edition: '2023' }),
    observationOf({ time: '2022', value: 1, edition: '2022' }),
    observationOf({ time: '2024-05', value: 3 }),
  ];
  expect(values(claims)).toEqual([[3], [1, 2]]);
});

test('series(observations) keeps flows over a year and over a quarter apart', () => {
  const indicator = indicatorOf({ kind: 'flow' });
  const claims = ['2024', '2025', '2025-01/2025-03', '2024-01/2024-03'].map((time, value) =>
    observationOf({ indicator, time, value }),
  );
  expect(values(claims)).toEqual([
    [0, 1],
    [3, 2],
  ]);
});

test('series(observations) leaves out claims without a time', () => {
  expect(series([observationOf({ time: null })])).toEqual([]);
});

test('series(observations) does not depend on the order of files', () => {
  const claims = ['2025-03', '2025-06', '2024'].map((time, value) =>
    observationOf({ time, value }),
  );
  expect(series(claims.toReversed())).toEqual(series(claims));
});
