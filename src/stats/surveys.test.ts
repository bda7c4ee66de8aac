import { expect, test } from 'vitest';
import { nationOf, observationOf, provinceOf } from '../../tests/builders.ts';
import type { Observation } from '../model/observation.ts';
import { surveys } from './surveys.ts';

const places = ['a', 'b', 'c'];

const edition = (
  time: string | null,
  of: readonly string[],
  id = `papi-${String(time)}`,
  partial: Partial<Observation> = {},
) =>
  of.map((place, value) =>
    observationOf({
      place: provinceOf({ id: place }),
      value,
      time,
      reportedBy: { kind: 'publication', id },
      ...partial,
    }),
  );

const told = (observations: readonly Observation[], fewest = 3) =>
  surveys(observations, fewest).map(({ time, observations: members }) => [time, members.length]);

test('surveys(observations, fewest) are the editions that reach enough provinces, oldest first', () => {
  const claims = [
    ...edition('2024', places),
    ...edition('2022', places),
    ...edition('2023', ['a', 'b']),
  ];
  expect(told(claims)).toEqual([
    ['2022', 3],
    ['2024', 3],
  ]);
});

test('the nation is none of the provinces, and a claim without a time is in no survey', () => {
  const nation = observationOf({ place: nationOf(), time: '2024' });
  expect(told([...edition('2024', ['a', 'b']), nation])).toEqual([]);
  expect(told(edition(null, places))).toEqual([]);
});

test('claims with bounds are not laid side by side', () => {
  const [first, ...others] = edition('2024', places);
  expect(told([...others, observationOf({ ...first, bound: 'about' })])).toEqual([]);
});

test('of two reports about one time the fuller one stands', () => {
  const claims = [
    ...edition('2024', places, 'press'),
    ...edition('2024', [...places, 'd'], 'papi'),
  ];
  const [survey] = surveys(claims, 3);
  expect(survey?.observations.map(({ reportedBy }) => reportedBy.id)).toEqual(
    Array<string>(4).fill('papi'),
  );
});
