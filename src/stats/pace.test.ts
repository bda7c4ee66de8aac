import { expect, test } from 'vitest';
import { indicatorOf, observationOf, targetOf, textsOf } from '../../tests/builders.ts';
import type { Observation } from '../model/observation.ts';
import { pace } from './pace.ts';
import { series } from './series.ts';

/** From 0 on 1 January 2025 to 100 at the end of the year: 1 for every 3.65 days. */
const target = targetOf({ value: 100, due: '2025-12-31' });

const at = (time: string, value: number, partial: Partial<Observation> = {}) =>
  observationOf({ time, value, ...partial });

function paceOf(
  claims: readonly Observation[],
  aim = target,
  document: string | null = '2024-12-22',
) {
  const [one] = series(claims);
  if (!one) throw new Error('No series was given.');
  return pace(one, aim, document);
}

const start = at('2025-01-01', 0);

test.each([
  ['met', 100],
  ['met', 120],
  ['on-course', 60],
  ['behind', 40],
  ['behind', 0],
] as const)('pace(series, target, date) is %s for %d half a year on', (reading, value) => {
  expect(paceOf([start, at('2025-07-02', value)]).reading).toBe(reading);
});

test('pace(series, target, date) tells where the line stands', () => {
  const { expected, start: begun, newest } = paceOf([start, at('2025-07-02', 40)]);
  expect(expected).toBeCloseTo(50);
  expect(begun).toEqual(start);
  expect(newest.map(({ value }) => value)).toEqual([40]);
});

test('pace(series, target, date) exactly on the line is on course', () => {
  expect(paceOf([start, at('2025-07-02', 50)]).reading).toBe('on-course');
});

test('pace(series, target, date) starts at the first claim on or after the document', () => {
  const early = at('2024-06-01', 90);
  expect(paceOf([early, start, at('2025-07-02', 60)]).start).toEqual(start);
  expect(paceOf([early, at('2025-07-02', 60)]).reading).toBe('not-known');
});

test('pace(series, target, date) needs two claims with different dates, unless it is met', () => {
  expect(paceOf([at('2025-07-02', 40)]).reading).toBe('not-known');
  expect(paceOf([at('2025-07-01', 20), at('2025-07', 40)]).reading).toBe('not-known');
  expect(paceOf([at('2025-07-02', 100)]).reading).toBe('met');
});

test('pace(series, target, date) is not known for a document without a date, unless it is met when due', () => {
  expect(paceOf([start, at('2025-07-02', 60)], target, null).reading).toBe('not-known');
  expect(paceOf([start, at('2025-07-02', 100)], target, null).reading).toBe('not-known');
  expect(paceOf([start, at('2025-12', 100)], target, null).reading).toBe('met');
});

test('pace(series, target, date) is not met by a claim from before the document', () => {
  const goal = targetOf({ value: 80, due: '2030' });
  expect(paceOf([at('2019', 90)], goal).reading).toBe('not-known');
  expect(paceOf([at('2025', 90)], goal).reading).toBe('met');
  expect(paceOf([at('2030', 90)], goal, '2031').reading).toBe('met');
});

test('pace(series, target, date) is behind after the due date, however near', () => {
  expect(paceOf([start, at('2026-03-01', 99.9)]).reading).toBe('behind');
});

test('pace(series, target, date) reads a bound as far as it goes', () => {
  const more = (value: number) => at('2025-07-02', value, { bound: 'more-than' });
  expect(paceOf([start, more(60)]).reading).toBe('on-course');
  expect(paceOf([start, more(40)]).reading).toBe('not-known');
  expect(paceOf([start, at('2025-07-02', 40, { bound: 'less-than' })]).reading).toBe('behind');
  expect(paceOf([at('2025-01-01', 5, { bound: 'about' }), at('2025-07-02', 60)]).reading).toBe(
    'not-known',
  );
});

test('pace(series, target, date) is not known where the newest claims read differently', () => {
  expect(paceOf([start, at('2025-07-02', 40), at('2025-07-02', 60)]).reading).toBe('not-known');
  expect(paceOf([start, at('2025-07-02', 60), at('2025-07-02', 70)]).reading).toBe('on-course');
});

test('pace(series, target, date) is not known where sources disagree about the start', () => {
  const other = at('2025-01-01', 30);
  expect(paceOf([start, other, at('2025-07-02', 60)]).reading).toBe('not-known');
});

test('pace(series, target, date) goes down for a rank', () => {
  const indicator = indicatorOf({ kind: 'rank', direction: 'down' });
  const ranks = [at('2025-01-01', 71, { indicator }), at('2025-07-02', 65, { indicator })];
  expect(paceOf(ranks, targetOf({ value: 50, bound: 'at-most', due: '2030' })).reading).toBe(
    'on-course',
  );
  expect(paceOf(ranks, targetOf({ value: 50, bound: 'at-most', due: '2025' })).reading).toBe(
    'behind',
  );
});

test('pace(series, target, date) is behind once a target that was met is lost', () => {
  expect(paceOf([at('2025-01-01', 100), at('2025-07-02', 97)]).reading).toBe('behind');
});

test('pace(series, target, date) does not begin before a break', () => {
  const indicator = indicatorOf({ breaks: [{ date: '2025-03', text: textsOf('new definition') }] });
  const claims = [at('2025-01-01', 0, { indicator }), at('2025-07-02', 60, { indicator })];
  expect(paceOf(claims).reading).toBe('not-known');
});

test('pace(series, target, date) of a goal without a number is not known', () => {
  expect(paceOf([start, at('2025-07-02', 60)], targetOf({ value: null })).reading).toBe(
    'not-known',
  );
});

test('pace(series, target, date) is not known when a claim of the same year says otherwise', () => {
  const goal = targetOf({ value: 80, due: '2025' });
  const yearly = at('2025', 82.7);
  expect(paceOf([yearly], goal).reading).toBe('met');
  expect(paceOf([at('2025-07-02', 57), yearly], goal).reading).toBe('not-known');
});
