import { expect, test } from 'vitest';
import { observationOf, provinceOf } from '../../tests/builders.ts';
import { nationalDifference } from './national-difference.ts';

const national = observationOf({ value: 40 });
const local = observationOf({ value: 36.5, place: provinceOf() });

test('nationalDifference(observation, national) is negative below the nation', () => {
  expect(nationalDifference(local, national)).toBe(-3.5);
  expect(nationalDifference({ ...local, value: 40 }, national)).toBe(0);
});

test('nationalDifference(observation, national) is unknown with bounds or at another time', () => {
  expect(nationalDifference({ ...local, bound: 'about' }, national)).toBeUndefined();
  expect(nationalDifference(local, { ...national, bound: 'at-least' })).toBeUndefined();
  expect(nationalDifference({ ...local, time: '2025-09' }, national)).toBeUndefined();
  expect(nationalDifference({ ...local, time: null }, { ...national, time: null })).toBeUndefined();
});

test('nationalDifference(observation, national) is unknown between two provinces', () => {
  expect(nationalDifference(local, local)).toBeUndefined();
});
