import { expect, test } from 'vitest';
import { observationOf, targetOf } from '../../../tests/builders.ts';
import type { Target } from '../../model/legal-document.ts';
import type { Bound } from '../../model/observation.ts';
import { distanceTo } from './distance.ts';

const claim = (value: number, bound: Bound = 'exact') => observationOf({ value, bound });
const aim = (value: Target['value'], bound: Bound = 'at-least') => targetOf({ value, bound });
const exactly = (value: number, way: 'short' | 'beyond') => ({ value, bound: 'exact', way });

test('distanceTo(claims, target) is what is missing, or what lies beyond', () => {
  expect(distanceTo([claim(74.7)], aim(80))).toEqual(exactly(5.3, 'short'));
  expect(distanceTo([claim(82.7)], aim(80))).toEqual(exactly(2.7, 'beyond'));
  expect(distanceTo([claim(80)], aim(80))).toEqual(exactly(0, 'beyond'));
  expect(distanceTo([claim(71)], aim(50, 'at-most'))).toEqual(exactly(21, 'short'));
  expect(distanceTo([claim(44)], aim(50, 'at-most'))).toEqual(exactly(6, 'beyond'));
});

test('distanceTo(claims, target) goes to the nearer end of a range, and is 0 inside it', () => {
  expect(distanceTo([claim(30)], aim([40, 50], 'exact'))).toEqual(exactly(10, 'short'));
  expect(distanceTo([claim(53)], aim([40, 50], 'exact'))).toEqual(exactly(3, 'short'));
  expect(distanceTo([claim(45)], aim([40, 50], 'exact'))).toEqual(exactly(0, 'beyond'));
});

test('distanceTo(claims, target) keeps a bound, turned where it is taken from the goal', () => {
  const less = { value: 2, bound: 'more-than', way: 'short' };
  expect(distanceTo([claim(10, 'less-than')], aim(12))).toEqual(less);
  const more = { value: 5, bound: 'more-than', way: 'beyond' };
  expect(distanceTo([claim(55, 'more-than')], aim(50))).toEqual(more);
  expect(distanceTo([claim(45, 'more-than')], aim(50))).toBeUndefined();
});

test('distanceTo(claims, target) is the worst of several on one side, unknown on both', () => {
  expect(distanceTo([claim(70), claim(60)], aim(80))).toEqual(exactly(20, 'short'));
  expect(distanceTo([claim(90), claim(85)], aim(80))).toEqual(exactly(5, 'beyond'));
  expect(distanceTo([claim(90), claim(70)], aim(80))).toBeUndefined();
  expect(distanceTo([], aim(80))).toBeUndefined();
});
