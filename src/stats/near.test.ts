import { expect, test } from 'vitest';
import { observationOf, unitOf } from '../../tests/builders.ts';
import type { Observation } from '../model/observation.ts';
import { besideNewest, isNear } from './near.ts';
import { isTimed, type TimedObservation } from './series.ts';

function at(time: string, more: Partial<Observation> = {}): TimedObservation {
  const claim = observationOf({ time, ...more });
  if (!isTimed(claim)) throw new Error('A time was given.');
  return claim;
}

test('isNear(a, b) lets claims lie at most twelve months apart, by their last days', () => {
  expect(isNear(at('2024-09-23'), at('2025-09-23'))).toBe(true);
  expect(isNear(at('2023'), at('2024'))).toBe(true);
  expect(isNear(at('2024-09-22'), at('2025-09-24'))).toBe(false);
  expect(isNear(at('2019'), at('2024'))).toBe(false);
});

test('isNear(a, b) holds for claims of one edition, whenever they are dated', () => {
  expect(isNear(at('2022', { edition: '2023' }), at('2024-03', { edition: '2023' }))).toBe(true);
  expect(isNear(at('2022', { edition: '2022' }), at('2024-03', { edition: '2023' }))).toBe(false);
});

test('besideNewest(claims) leaves out what is older, of another unit or another scope', () => {
  const newest = at('2025-09');
  const near = at('2025-01', { value: 40 });
  const other = [
    at('2023', { value: 30 }),
    at('2025-08', { unit: unitOf({ id: 'points' }) }),
    at('2025-08', {
      scope: { id: 'communes', name: { en: '', vi: '' }, description: { en: '', vi: '' } },
    }),
  ];
  expect(besideNewest([...other, near, newest])).toEqual([near, newest]);
  expect(besideNewest([])).toEqual([]);
});
