import { expect, test } from 'vitest';
import { indicatorOf, observationOf, targetOf, unitOf } from '../../tests/builders.ts';
import type { Target } from '../model/legal-document.ts';
import type { Bound } from '../model/observation.ts';
import { meets } from './target-distance.ts';

const claim = (value: number, bound: Bound = 'exact') => observationOf({ value, bound });
const aim = (value: Target['value'], bound: Bound = 'at-least') => targetOf({ value, bound });

test.each<[string, number, Bound, number, Bound, boolean | undefined]>([
  ['an exact value at the goal', 50, 'exact', 50, 'at-least', true],
  ['an exact value at a goal to be exceeded', 50, 'exact', 50, 'more-than', false],
  ['more than the goal', 50, 'more-than', 50, 'more-than', true],
  ['more than less than the goal', 45, 'more-than', 50, 'at-least', undefined],
  ['less than the goal', 50, 'less-than', 50, 'at-least', false],
  ['at most the goal', 50, 'at-most', 50, 'at-least', undefined],
  ['at most less than the goal', 49, 'at-most', 50, 'at-least', false],
  ['about the goal', 51, 'about', 50, 'at-least', undefined],
  ['about far more than the goal', 60, 'about', 50, 'at-least', true],
  ['about far less than the goal', 20, 'about', 50, 'at-least', false],
  ['a rank at a goal for ranks', 50, 'exact', 50, 'at-most', true],
  ['a rank within a goal for ranks', 18, 'at-most', 50, 'at-most', true],
  ['a rank past a goal for ranks', 71, 'exact', 50, 'at-most', false],
  ['zero against a goal of zero', 0, 'exact', 0, 'at-most', true],
])('meets(observation, target): %s', (_, value, bound, goal, goalBound, answer) => {
  expect(meets(claim(value, bound), aim(goal, goalBound))).toBe(answer);
});

test('meets(observation, target) reads a bare number in the direction of the indicator', () => {
  const down = observationOf({ value: 30, indicator: indicatorOf({ direction: 'down' }) });
  const none = observationOf({ value: 90, indicator: indicatorOf({ direction: 'none' }) });
  expect(meets(claim(90), aim(80, 'exact'))).toBe(true);
  expect(meets(down, aim(80, 'exact'))).toBe(true);
  expect(meets(none, aim(80, 'exact'))).toBe(false);
});

test('meets(observation, target) wants a value inside a range', () => {
  expect(meets(claim(45), aim([40, 50], 'exact'))).toBe(true);
  expect(meets(claim(51), aim([40, 50], 'exact'))).toBe(false);
  expect(meets(claim(45, 'more-than'), aim([40, 50], 'exact'))).toBeUndefined();
  expect(meets(claim(51), aim([40, 50], 'at-least'))).toBe(true);
});

test('meets(observation, target) is unknown for a goal without a number or in another unit', () => {
  expect(meets(claim(51), aim(null))).toBeUndefined();
  expect(meets(claim(51), targetOf({ unit: unitOf({ id: 'rank' }) }))).toBeUndefined();
  expect(meets(claim(51), targetOf({ unit: undefined }))).toBeUndefined();
});
