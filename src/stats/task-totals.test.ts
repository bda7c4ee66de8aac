import { expect, test } from 'vitest';
import { indicatorOf, observationOf } from '../../tests/builders.ts';
import type { Observation } from '../model/observation.ts';
import { shareOfTasks, taskTotals, type TaskList } from './task-totals.ts';

const list: TaskList = {
  id: 'central',
  total: 'tasks',
  parts: { done: 'tasks-done', overdue: 'tasks-overdue' },
};

const count = (id: string, value: number, partial: Partial<Observation> = {}) =>
  observationOf({
    indicator: indicatorOf({ id, kind: 'level' }),
    value,
    time: '2025-12-04',
    ...partial,
  });

test('taskTotals(observations, list) gives the stated total, the parts and what no part names', () => {
  const [totals] = taskTotals(
    [count('tasks', 1287), count('tasks-done', 601), count('tasks-overdue', 104)],
    list,
  );
  expect(totals?.total?.value).toBe(1287);
  expect(totals?.parts.map(({ part, observation }) => [part, observation.value])).toEqual([
    ['done', 601],
    ['overdue', 104],
  ]);
  expect(totals?.rest).toBe(582);
  expect(totals && shareOfTasks(totals, 'done')).toBeCloseTo(0.467, 3);
});

test('taskTotals(observations, list) invents no total', () => {
  const [totals] = taskTotals([count('tasks-done', 270), count('tasks-overdue', 51)], list);
  expect(totals?.total).toBeUndefined();
  expect(totals?.rest).toBeUndefined();
  expect(totals && shareOfTasks(totals, 'done')).toBeUndefined();
});

test('taskTotals(observations, list) never adds what another list counts', () => {
  expect(taskTotals([count('other-tasks-done', 90)], list)).toEqual([]);
});

test('taskTotals(observations, list) keeps dates and reporters apart, oldest first', () => {
  const reportedBy = { kind: 'publication', id: 'p' } as const;
  const all = taskTotals(
    [
      count('tasks-done', 1227, { time: '2025-12-25' }),
      count('tasks-done', 601),
      count('tasks-done', 600, { reportedBy }),
    ],
    list,
  );
  expect(all.map(({ parts }) => parts.map(({ observation }) => observation.value))).toEqual([
    [601],
    [600],
    [1227],
  ]);
});

test('taskTotals(observations, list) uses neither of two claims that contradict each other', () => {
  const [totals] = taskTotals(
    [count('tasks', 330), count('tasks-done', 34), count('tasks-done', 4)],
    list,
  );
  expect(totals?.parts).toEqual([]);
  expect(totals?.disputed.map(({ value }) => value)).toEqual([34, 4]);
  expect(totals?.rest).toBeUndefined();
});

test('taskTotals(observations, list) has no rest with bounds, or where parts exceed the total', () => {
  const more = count('tasks-done', 90, { bound: 'more-than' });
  expect(taskTotals([count('tasks', 330), more], list)[0]?.rest).toBeUndefined();
  expect(taskTotals([count('tasks', 10), count('tasks-done', 11)], list)[0]?.rest).toBeUndefined();
  expect(taskTotals([count('tasks', 11), count('tasks-done', 11)], list)[0]?.rest).toBe(0);
});

test('taskTotals(observations, list) leaves out what has no time, and changes', () => {
  expect(
    taskTotals([count('tasks', 5, { time: null }), count('tasks', 5, { kind: 'delta' })], list),
  ).toEqual([]);
});
