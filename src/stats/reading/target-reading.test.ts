import { describe, expect, test } from 'vitest';
import {
  citationOf,
  indicatorOf,
  observationOf,
  sourceOf,
  targetOf,
  textsOf,
  unitOf,
} from '../../../tests/builders.ts';
import type { Target } from '../../model/legal-document.ts';
import type { Observation } from '../../model/observation.ts';
import { targetReading } from './target-reading.ts';

const told = (publisher: string, evidence: 'primary' | 'reported' | 'compiled' = 'reported') =>
  citationOf({ source: sourceOf({ publisher, evidence }) });

/** Told by the office that measures, unless a test says otherwise. */
const at = (time: string, value: number, more: Partial<Observation> = {}) =>
  observationOf({
    id: `${time} ${String(value)}`,
    time,
    value,
    citations: [told('mst.gov.vn', 'primary')],
    ...more,
  });

/** At least 100 by the end of 2025, set on 22 December 2024, seen from mid 2025. */
const goal = targetOf({ value: 100, due: '2025-12-31' });

function read(
  claims: readonly Observation[],
  { target = goal, setOn = '2024-12-22', until = '2025-10-01' } = {},
) {
  return targetReading(target, claims, { setOn, until });
}

const later = { until: '2026-11-21' };
const start = at('2025-01-01', 0);

describe('before the date', () => {
  test.each([
    ['met', 100],
    ['met', 120],
    ['on-course', 60],
    ['behind', 40],
    ['behind', 0],
  ] as const)('reads %s for %d half a year on', (reading, value) => {
    expect(read([start, at('2025-07-02', value)])?.reading).toBe(reading);
  });

  test('draws the line from the first exact and undisputed claim since the goal was set', () => {
    const found = read([at('2024-06', 90), start, at('2025-07-02', 40)]);
    expect(found?.line?.start).toEqual(start);
    expect(found?.line?.expected).toBeCloseTo(50);
    const about = at('2025-01-01', 80, { bound: 'about' });
    expect(read([about, at('2025-02-01', 20), at('2025-07-02', 40)])?.line?.start.value).toBe(20);
  });

  test('has one figure so far where a line would need two', () => {
    const found = read([at('2025-07-02', 40)]);
    expect(found).toMatchObject({ reading: 'one-figure', distance: { value: 60, way: 'short' } });
    expect(read([at('2024-06', 20), at('2025-07-02', 40)])?.reading).toBe('one-figure');
  });

  test('has no figure since it was set where all are older, even one that reaches it', () => {
    expect(read([at('2023', 40), at('2024-06', 50)])?.reading).toBe('before-goal');
    expect(read([at('2019', 120)])?.reading).toBe('before-goal');
  });

  test('is disputed where the newest claims read differently', () => {
    const found = read([start, at('2025-07-02', 40), at('2025-07-02', 60)]);
    expect(found).toMatchObject({ reading: 'disputed', distance: { value: 60 } });
    expect(read([start, at('2025-07-02', 60), at('2025-07-02', 70)])?.reading).toBe('on-course');
  });

  test('is not known where a bound leaves it open', () => {
    const more = (value: number) => at('2025-07-02', value, { bound: 'more-than' });
    expect(read([start, more(60)])?.reading).toBe('on-course');
    expect(read([start, more(40)])?.reading).toBe('not-known');
    expect(read([start, at('2025-07-02', 40, { bound: 'less-than' })])?.reading).toBe('behind');
  });

  test('is behind once a goal that was met is lost', () => {
    expect(read([at('2025-01-01', 100), at('2025-07-02', 97)])?.reading).toBe('behind');
  });

  test('does not begin a line before a break of the indicator', () => {
    const indicator = indicatorOf({ breaks: [{ date: '2025-03', text: textsOf('new') }] });
    const claims = [at('2025-01-01', 0, { indicator }), at('2025-07-02', 60, { indicator })];
    expect(read(claims)?.reading).toBe('one-figure');
  });

  test('goes down for a rank', () => {
    const unit = unitOf({ id: 'rank', style: 'rank' });
    const indicator = indicatorOf({ kind: 'rank', direction: 'down', unit });
    const target = targetOf({ value: 50, bound: 'at-most', due: '2030', unit });
    const ranks = [at('2025-01-01', 71, { indicator }), at('2025-07-02', 65, { indicator })];
    expect(read(ranks, { target })).toMatchObject({
      reading: 'on-course',
      distance: { value: 15, way: 'short' },
    });
  });
});

describe('after the date', () => {
  const due2025 = targetOf({ value: 80, due: '2025' });
  const of = (claims: readonly Observation[], target: Target = due2025) =>
    read(claims, { target, ...later });

  test('is missed where the newest figure for it falls short', () => {
    expect(of([at('2025-06', 60), at('2025', 71.1)])).toMatchObject({
      reading: 'missed',
      distance: { value: 8.9, way: 'short', bound: 'exact' },
      since: '2025',
      isPast: true,
    });
  });

  test('has no figure since the date where all are for parts of the time before', () => {
    expect(of([at('2025-06', 60), at('2025-08', 74.7)])).toMatchObject({
      reading: 'no-figure',
      distance: { value: 5.3 },
      since: '2025',
    });
  });

  test('takes a figure for the whole year before those for parts of it, and before later ones', () => {
    const seven = at('2025-07-01/2025-08-19', 74.7);
    expect(of([seven, at('2025', 82.7)])?.reading).toBe('met');
    expect(of([at('2025', 79), at('2026-02', 85)])).toMatchObject({
      reading: 'missed',
      distance: { value: 1 },
    });
    expect(of([at('2025', 82.7), at('2025-12', 70)])?.reading).toBe('met');
  });

  test('takes the newest figure since the date where none is for the year', () => {
    expect(of([at('2025-06', 60), at('2026-02', 85)])?.reading).toBe('met');
    expect(of([at('2026-02', 85), at('2026-03', 78)])?.reading).toBe('missed');
  });

  test('is disputed where figures for the date differ about it', () => {
    expect(of([at('2025', 82), at('2025', 70)])).toMatchObject({
      reading: 'disputed',
      distance: undefined,
    });
  });

  test('is not known where a bound leaves it open', () => {
    expect(of([at('2025', 78, { bound: 'more-than' })])?.reading).toBe('not-known');
  });

  test('counts a goal that runs from a year on as due at the end of that year', () => {
    const open = targetOf({ value: 3, due: '2025/..' });
    expect(of([at('2025', 2.5)], open)?.reading).toBe('missed');
    expect(of([at('2024', 2.5)], open)?.reading).toBe('no-figure');
    expect(read([at('2025-06', 2.5)], { target: open })?.reading).toBe('one-figure');
  });
});

describe('met', () => {
  const lone = (publisher = 'VnEconomy') => ({ citations: [told(publisher)] });

  test('counts the publishers that say so', () => {
    const found = read([
      at('2025-07-02', 100, lone('VnEconomy')),
      at('2025-07-03', 101, lone('VietNamNet')),
      at('2025-07-03', 101, lone('VietNamNet')),
    ]);
    expect(found).toMatchObject({
      reading: 'met',
      publishers: ['VnEconomy', 'VietNamNet'],
      since: '2025-07-02',
    });
  });

  test('is only reported by a lone press report, not by the office that measures', () => {
    expect(read([at('2025-07-02', 100, lone())])).toMatchObject({
      reading: 'reported-met',
      publishers: ['VnEconomy'],
      distance: { value: 0, way: 'beyond' },
    });
    expect(read([at('2025-07-02', 100)])?.reading).toBe('met');
  });

  test('is only reported where another figure within 90 days lies more than 20 points away', () => {
    const met = at('2025-07-30', 100);
    expect(read([at('2025-07-02', 79), met])?.reading).toBe('reported-met');
    expect(read([at('2025-07-02', 80), met])?.reading).toBe('met');
    expect(read([at('2025-03-01', 60), met])?.reading).toBe('met');
  });

  test('does not count who only compiles, where others tell', () => {
    const found = read([
      at('2025-07-02', 100, { citations: [told('VnEconomy'), told('a table', 'compiled')] }),
    ]);
    expect(found).toMatchObject({ reading: 'reported-met', publishers: ['VnEconomy'] });
  });

  test('holds since the first of the figures that all reach it', () => {
    const claims = [at('2025-02', 100), at('2025-03', 90), at('2025-05', 100), at('2025-07', 110)];
    expect(read(claims)).toMatchObject({ reading: 'met', since: '2025-05' });
  });
});

test('on its way it tells since when it has been so', () => {
  const claims = [start, at('2025-03-01', 5), at('2025-05-01', 40), at('2025-07-02', 60)];
  expect(read(claims)).toMatchObject({ reading: 'on-course', since: '2025-05-01' });
});

test('the worst of several figures gives the distance, bounds with it', () => {
  const claims = [start, at('2025-07-02', 60), at('2025-07-02', 70)];
  expect(read(claims)?.distance).toEqual({ value: 40, bound: 'exact', way: 'short' });
  const under = at('2025-07-02', 40, { bound: 'less-than' });
  expect(read([under])?.distance).toEqual({ value: 60, bound: 'more-than', way: 'short' });
  const over = at('2025-07-02', 110, { bound: 'more-than' });
  expect(read([over])?.distance).toEqual({ value: 10, bound: 'more-than', way: 'beyond' });
});

test('a figure for several years together is not read against a goal', () => {
  const claims = [at('2021/2025', 120), at('2025', 60)];
  expect(read(claims)).toMatchObject({ reading: 'one-figure', distance: { value: 40 } });
  expect(read([at('2021/2025', 120)])).toBeUndefined();
  expect(read([at('2024-07/2025-06', 60)])?.reading).toBe('one-figure');
});

test('nothing is read of a goal without a number, of another unit, or of aims and changes', () => {
  const claims = [start, at('2025-07-02', 60)];
  expect(read(claims, { target: targetOf({ value: null }) })).toBeUndefined();
  expect(read(claims, { target: targetOf({ unit: unitOf({ id: 'rank' }) }) })).toBeUndefined();
  expect(read([at('2025-07-02', 60, { kind: 'target' })])).toBeUndefined();
  expect(read([at('2025-07-02', 60, { time: null })])).toBeUndefined();
});
