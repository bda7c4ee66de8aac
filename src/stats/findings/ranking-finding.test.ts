import { expect, test } from 'vitest';
import { indicatorOf, observationOf, provinceOf, unitOf } from '../../../tests/builders.ts';
import type { Indicator } from '../../model/indicator.ts';
import { rankingFinding } from './ranking-finding.ts';

const places = ['a', 'b', 'c', 'd', 'e'];

function found(values: readonly number[], partial: Partial<Indicator> = {}) {
  const indicator = indicatorOf(partial);
  const survey = values.map((value, i) =>
    observationOf({ indicator, value, place: provinceOf({ id: places[i] ?? '' }) }),
  );
  const finding = rankingFinding(survey, places);
  return (
    finding && {
      ...finding,
      first: finding.first.map(({ place }) => place.id).join(),
      last: finding.last.map(({ place }) => place.id).join(),
    }
  );
}

test('rankingFinding(observations, places) has the ends, the median and who is silent', () => {
  expect(found([70, 90, 50])).toEqual({
    kind: 'ordered',
    first: 'b',
    last: 'c',
    median: 70,
    places: 3,
    silent: 2,
  });
});

test('rankingFinding(observations, places) keeps ties at both ends', () => {
  expect(found([90, 90, 50, 60, 50])).toMatchObject({ first: 'a,b', last: 'c,e', silent: 0 });
  expect(found([90, 90])).toMatchObject({ first: 'a,b', last: 'a,b' });
});

test('rankingFinding(observations, places) puts the least first where less is better', () => {
  expect(found([70, 90, 50], { direction: 'down' })).toMatchObject({ first: 'c', last: 'b' });
});

test('rankingFinding(observations, places) only measures where neither way is better', () => {
  expect(found([70, 90], { direction: 'none' })).toMatchObject({ kind: 'measured', first: 'b' });
});

test('rankingFinding(observations, places) has no median of ranks', () => {
  const ranks = { unit: unitOf({ id: 'rank', style: 'rank' }), direction: 'down' } as const;
  expect(found([1, 2, 3], ranks)).toMatchObject({ first: 'a', last: 'c', median: undefined });
});

test('rankingFinding(observations, places) is undefined unless the claims are one survey', () => {
  const one = observationOf({ place: provinceOf({ id: 'a' }) });
  const other = observationOf({ place: provinceOf({ id: 'b' }), time: '2024' });
  const bounded = observationOf({ place: provinceOf({ id: 'b' }), bound: 'more-than' });
  expect(rankingFinding([one], places)).toBeUndefined();
  expect(rankingFinding([one, other], places)).toBeUndefined();
  expect(rankingFinding([one, bounded], places)).toBeUndefined();
});
