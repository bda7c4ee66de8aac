import { expect, test } from 'vitest';
import { indicatorOf, observationOf, provinceOf, targetOf } from '../../../tests/builders.ts';
import { withConflicts } from '../../model/conflicts.ts';
import type { Observation } from '../../model/observation.ts';
import { series } from '../series.ts';
import { trendFinding } from './trend-finding.ts';

type Partly = Partial<Observation>;

function finding(claims: readonly Partly[], targets = [targetOf()]) {
  const observations = withConflicts(
    claims.map((claim, i) => observationOf({ id: `claim-${i}`, ...claim })),
  );
  const [line] = series(observations);
  return line && trendFinding(line, targets);
}

function said(claims: readonly Partly[]) {
  const found = finding(claims);
  switch (found?.kind) {
    case 'changed':
      return [found.way, found.from.value, found.to.value];
    case 'newest':
      return ['newest', found.claim.value];
    case 'disputed':
      return ['disputed', ...found.claims.map(({ value }) => value)];
    case undefined:
      return undefined;
  }
}

const at = (time: string, value: number, more: Partly = {}) => ({ time, value, ...more });

test('trendFinding(series, targets) goes from the first claim to the newest', () => {
  expect(said([at('2025-08', 52.3), at('2025-09', 90), at('2025-10', 72.63)])).toEqual([
    'up',
    52.3,
    72.63,
  ]);
  expect(said([at('2025-08', 52.3), at('2025-10', 40)])).toEqual(['down', 52.3, 40]);
  expect(said([at('2025-08', 40), at('2025-10', 40)])).toEqual(['same', 40, 40]);
});

test('trendFinding(series, targets) has only the newest claim where there is one', () => {
  expect(said([at('2025-10', 40)])).toEqual(['newest', 40]);
});

test('trendFinding(series, targets) tells no change between bounds', () => {
  const bounds = ['at-least', 'more-than', 'about', 'at-most', 'less-than'] as const;
  for (const bound of bounds) {
    expect(said([at('2025-08', 40), at('2025-10', 60, { bound })])).toEqual(['newest', 60]);
    expect(said([at('2025-08', 40, { bound }), at('2025-10', 60)])).toEqual(['newest', 60]);
  }
  const later = at('2025-09', 50);
  expect(said([at('2025-08', 40, { bound: 'about' }), later, at('2025-10', 60)])).toEqual([
    'up',
    50,
    60,
  ]);
});

test('trendFinding(series, targets) gives every side of a dispute about the newest time', () => {
  expect(said([at('2025-08', 40), at('2025-10', 1227), at('2025-10', 1272)])).toEqual([
    'disputed',
    1227,
    1272,
  ]);
});

test('trendFinding(series, targets) does not start from a disputed claim', () => {
  const claims = [at('2025-08', 40), at('2025-08', 41), at('2025-09', 50), at('2025-10', 60)];
  expect(said(claims)).toEqual(['up', 50, 60]);
});

test('trendFinding(series, targets) takes the exact one of claims that agree', () => {
  const claims = [at('2025-08', 40), at('2025-10', 65, { bound: 'more-than' }), at('2025-10', 66)];
  expect(said(claims)).toEqual(['up', 40, 66]);
});

test('trendFinding(series, targets) speaks of the newest stretch only', () => {
  const indicator = indicatorOf({ breaks: [{ date: '2025', text: { en: '', vi: '' } }] });
  const claims = [at('2023', 10), at('2024', 20), at('2025', 30), at('2026', 35)];
  expect(said(claims.map((claim) => ({ ...claim, indicator })))).toEqual(['up', 30, 35]);
  const place = provinceOf({ from: '2025-07-01' });
  const merged = [at('2025-05', 10), at('2025-08', 20)];
  expect(said(merged.map((claim) => ({ ...claim, place })))).toEqual(['newest', 20]);
});

test('trendFinding(series, targets) takes the figure for a year before the months of it, without a way to it', () => {
  expect(said([at('2025-02', 40), at('2025', 55), at('2025-10', 60)])).toEqual(['newest', 55]);
  expect(said([at('2025-02', 40), at('2025', 55), at('2025-12', 60)])).toEqual(['up', 40, 60]);
});

test('trendFinding(series, targets) has no headline from changes, aims and undated claims', () => {
  expect(said([at('2025-10', 3, { kind: 'delta' })])).toBeUndefined();
  expect(said([at('2025-10', 3, { kind: 'target' })])).toBeUndefined();
  expect(said([{ time: null }])).toBeUndefined();
});

test('trendFinding(series, targets) carries the next goal', () => {
  const found = finding([at('2025-08', 52), at('2025-10', 72)], [targetOf({ due: '2025' })]);
  expect(found?.goal).toMatchObject({ target: { due: '2025' }, stand: 'open' });
  expect(finding([at('2025-08', 52)], [])?.goal).toBeUndefined();
});
