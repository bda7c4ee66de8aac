import { expect, test } from 'vitest';
import { indicatorOf, observationOf } from '../../../tests/builders.ts';
import type { Observation } from '../../model/observation.ts';
import { taskTotals } from '../task-totals.ts';
import { taskFinding } from './task-finding.ts';

const list = {
  id: 'list',
  total: 'assigned',
  parts: { done: 'done', 'in-progress': 'running' },
} as const;

const count = (id: string, value: number, partial: Partial<Observation> = {}) =>
  observationOf({ indicator: indicatorOf({ id, kind: 'level' }), value, ...partial });

const found = (...claims: readonly Observation[]) => taskFinding(taskTotals(claims, list), 'done');

test('taskFinding(reports, doneIndicator) has what was done of a total', () => {
  expect(found(count('assigned', 652), count('done', 270))).toMatchObject({
    kind: 'of-total',
    time: '2025-09-23',
    done: { value: 270 },
    total: { value: 652 },
  });
});

test('taskFinding(reports, doneIndicator) has every side of a dispute, within a report or between', () => {
  const sides = { kind: 'disputed', done: [{ value: 1227 }, { value: 1272 }] };
  const total = count('assigned', 1298);
  expect(found(total, count('done', 1272), count('done', 1227))).toMatchObject(sides);
  const elsewhere = { reportedBy: { kind: 'publication', id: 'other' } } as const;
  expect(found(total, count('done', 1272), count('done', 1227, elsewhere))).toMatchObject(sides);
});

test('taskFinding(reports, doneIndicator) has what runs where no total is stated', () => {
  expect(found(count('done', 270), count('running', 382))).toMatchObject({ kind: 'running' });
  expect(found(count('done', 270))).toMatchObject({ kind: 'done' });
});

test('taskFinding(reports, doneIndicator) takes the newest report that tells', () => {
  const later = { time: '2026' };
  expect(found(count('done', 270), count('running', 5, later))).toMatchObject({ kind: 'done' });
  expect(found(count('running', 5))).toBeUndefined();
});
