import { expect, test } from 'vitest';
import type { Unit } from '../../../model/indicator.ts';
import { goalBullet } from './goal-bullet.ts';
import { model } from '../../model.ts';
import { find } from '../../../model/lookup.ts';

const percent: Unit = find(model.units, 'percent');
const rank: Unit = find(model.units, 'rank');

test('goalBullet(target, claims) puts figure and goal on one scale from zero', () => {
  const { value = 0, goal = 0 } =
    goalBullet({ value: 2, unit: percent }, [{ value: 0.4, unit: percent }]) ?? {};
  expect(goal).toBe(90);
  expect(value / goal).toBeCloseTo(0.2);
});

test('goalBullet(target, claims) gives a figure beyond its goal the longer bar', () => {
  expect(goalBullet({ value: 80, unit: percent }, [{ value: 96, unit: percent }])).toEqual({
    value: 90,
    goal: 75,
  });
});

test.each([
  ['ranks', { value: 35, unit: rank }, [{ value: 44, unit: rank }]],
  ['a goal without a number', { value: null, unit: percent }, [{ value: 4, unit: percent }]],
  ['other units', { value: 3, unit: percent }, [{ value: 44, unit: rank }]],
  [
    'figures that disagree',
    { value: 3, unit: percent },
    [
      { value: 1, unit: percent },
      { value: 2, unit: percent },
    ],
  ],
])('goalBullet(target, claims) draws nothing of %s', (_, target, claims) => {
  expect(goalBullet(target, claims)).toBeUndefined();
});
