import { expect, test } from 'vitest';
import { targetOf, provinceOf } from '../../../../tests/builders.ts';
import { goalGroup } from './goal-groups.ts';

const goal = (document: string, setOn: string, more = {}) =>
  ({ targets: [targetOf({ document, ...more })], setOn }) as const;

test('goalGroup(goal) has the Resolution’s own first, then by the day it was set', () => {
  expect(goalGroup(goal('57-nq-tw', '2024-12-22'))).toBe('resolution');
  expect(goalGroup(goal('126-qd-bcdcp', '2025-09-11'))).toBe('plans');
  expect(goalGroup(goal('749-qd-ttg', '2020-06-03'))).toBe('programmes');
  expect(goalGroup(goal('57-nq-tw', '2025', { place: provinceOf() }))).toBe('provinces');
});

test('goalGroup(goal) takes a goal that the Resolution repeats as the Resolution’s', () => {
  const [target] = goal('749-qd-ttg', '2020-06-03').targets;
  const repeated = targetOf({ document: '57-nq-tw' });
  expect(goalGroup({ targets: [target, repeated], setOn: '2020-06-03' })).toBe('resolution');
});
