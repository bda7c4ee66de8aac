import { expect, test } from 'vitest';
import { indicatorOf, observationOf, provinceOf } from '../../tests/builders.ts';
import type { Observation } from '../model/observation.ts';
import { ranking } from './rank.ts';

const reportedBy = { kind: 'publication', id: 'dti-2022' } as const;

const score = (id: string, value: number, partial: Partial<Observation> = {}) =>
  observationOf({
    place: provinceOf({ id }),
    value,
    time: '2022',
    edition: '2022',
    reportedBy,
    ...partial,
  });

const ranks = (observations: readonly Observation[], places = ['a', 'b', 'c', 'd']) =>
  ranking(observations, places)?.map(({ observation, rank, tied }) => [
    observation.place.id,
    rank,
    tied,
  ]);

test('ranking(observations, places) gives equal values the better rank and leaves out the next', () => {
  expect(ranks([score('a', 60), score('b', 80), score('c', 80), score('d', 90)])).toEqual([
    ['d', 1, false],
    ['b', 2, true],
    ['c', 2, true],
    ['a', 4, false],
  ]);
});

test('ranking(observations, places) puts the smallest first where less is better', () => {
  const indicator = indicatorOf({ direction: 'down' });
  const claims = ['a', 'b'].map((id, i) => score(id, 10 - i, { indicator }));
  expect(ranks(claims, ['a', 'b'])).toEqual([
    ['b', 1, false],
    ['a', 2, false],
  ]);
});

test('ranking(observations, places) is unknown where nothing is better or worse', () => {
  const indicator = indicatorOf({ direction: 'none' });
  expect(ranks([score('a', 1, { indicator })], ['a'])).toBeUndefined();
});

test('ranking(observations, places) is unknown unless one survey covers every place', () => {
  expect(ranks([score('a', 1), score('b', 2), score('c', 3)])).toBeUndefined();
  expect(ranks([score('a', 1), score('b', 2, { time: '2023' })], ['a', 'b'])).toBeUndefined();
  const elsewhere = { kind: 'meeting', id: 'm' } as const;
  expect(
    ranks([score('a', 1), score('b', 2, { reportedBy: elsewhere })], ['a', 'b']),
  ).toBeUndefined();
});

test('ranking(observations, places) is unknown where a claim has a bound or a place has two', () => {
  expect(ranks([score('a', 1, { bound: 'about' }), score('b', 2)], ['a', 'b'])).toBeUndefined();
  expect(ranks([score('a', 1), score('a', 2)], ['a', 'b'])).toBeUndefined();
});

test('ranking(observations, places) leaves out places that were not asked for', () => {
  expect(ranks([score('a', 1), score('b', 2)], ['a'])).toEqual([['a', 1, false]]);
});

test('ranking(observations, places) of nothing is unknown', () => {
  expect(ranking([], [])).toBeUndefined();
});

test('ranking(observations, places) of thousands of places is the same as counting the better ones', () => {
  // 97 and 1,000 have no divisor in common: values repeat in no order.
  const claims = Array.from({ length: 3321 }, (_, i) => score(`p${i}`, (i * 97) % 1000));
  const found = ranking(
    claims,
    claims.map(({ place }) => place.id),
  );
  expect(found).toHaveLength(claims.length);
  for (const { observation, rank, tied } of found?.filter((_, i) => i % 100 === 0) ?? []) {
    const better = claims.filter(({ value }) => value > observation.value);
    const same = claims.filter(({ value }) => value === observation.value);
    expect([rank, tied]).toEqual([better.length + 1, same.length > 1]);
  }
});
