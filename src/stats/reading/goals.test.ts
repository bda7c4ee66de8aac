import { expect, test } from 'vitest';
import {
  documentOf,
  observationOf,
  provinceOf,
  sourceOf,
  targetOf,
} from '../../../tests/builders.ts';
import { goalsOf, targetReadings } from './goals.ts';

const documents = new Map(
  [
    documentOf({ id: 'first', date: '2020-06-03' }),
    documentOf({ id: 'second', date: '2024-12-22' }),
    documentOf({ id: 'undated', date: null, sources: [sourceOf({ published: '2026-02-25' })] }),
    documentOf({ id: 'unknown', date: null, sources: [sourceOf({ published: null })] }),
  ].map((one) => [one.id, one]),
);
const set = (document: string, more = {}) => targetOf({ document, due: '2030', ...more });

test('goalsOf(targets, documents) has what documents set alike once, from the first of them on', () => {
  const [goal, ...others] = goalsOf(
    [set('second'), set('first', { due: '2030-12-31' })],
    documents,
  );
  expect(others).toEqual([]);
  expect(goal?.setOn).toBe('2020-06-03');
  expect(goal?.targets.map(({ document }) => document)).toEqual(['first', 'second']);
});

test('goalsOf(targets, documents) keeps apart what differs in value, date, place or words', () => {
  const targets = [
    set('first'),
    set('first', { value: 90 }),
    set('first', { due: '2025' }),
    set('first', { place: provinceOf() }),
    set('first', { indicator: undefined }),
  ];
  expect(goalsOf(targets, documents)).toHaveLength(5);
});

test('goalsOf(targets, documents) takes the first report of an undated document, else the time due', () => {
  expect(goalsOf([set('undated')], documents)[0]?.setOn).toBe('2026-02-25');
  expect(goalsOf([set('unknown', { due: '2026' })], documents)[0]?.setOn).toBe('2026-01-01');
});

test('targetReadings(goals, claimsOf, until) reads every target of a goal alike', () => {
  const targets = [set('first'), set('second')];
  const claims = [observationOf({ time: '2025-06', value: 20 })];
  const found = targetReadings(goalsOf(targets, documents), () => claims, '2026-01-01');
  expect([...found.keys()]).toEqual(
    targets
      .slice(0, 1)
      .map(({ id }) => id)
      .concat(targets[1]?.id ?? ''),
  );
  expect(new Set(found.values()).size).toBe(1);
});
