import { expect, test } from 'vitest';
import type { SharedFile } from '../../charts/compare/spec.ts';
import { countOf, sharedBy, sharedOf } from './compare-shared.ts';

const file: SharedFile = {
  indicators: ['dti-rank', 'papi-score', 'online-share', 'old-level', 'papi-parts', 'area'],
  totals: ['dti-rank', 'papi-score'],
  parts: ['papi-parts'],
  context: ['area'],
  places: {
    hue: [
      [0, 40, 1],
      [1, 20],
      [2, 45, 1],
      [3, 10],
      [4, 20],
      [5, 30],
    ],
    'da-nang': [
      [0, 40, 1],
      [1, 20],
      [2, 42, 1],
      [3, 25],
      [4, 20],
      [5, 30],
    ],
    'can-tho': [
      [0, 30, 1],
      [2, 41, 1],
    ],
    'lai-chau': [[1, 20]],
  },
};

test('sharedBy(file, ids) begins with the Resolution; parts of an index and context stand apart', () => {
  expect(sharedBy(file, ['hue', 'da-nang'])).toEqual({
    results: ['dti-rank', 'online-share', 'papi-score', 'old-level'],
    parts: ['papi-parts'],
    context: ['area'],
    ofSome: [],
  });
});

test('sharedBy(file, ids) puts a rank of two editions behind what may be compared', () => {
  expect(sharedBy(file, ['hue', 'can-tho']).results).toEqual(['online-share', 'dti-rank']);
});

test('sharedBy(file, ids) tells what only some of the places have', () => {
  const { results, ofSome } = sharedBy(file, ['hue', 'lai-chau']);
  expect(results).toEqual(['papi-score']);
  expect(ofSome).toEqual(['dti-rank', 'online-share', 'old-level', 'papi-parts', 'area']);
  expect(sharedBy(file, ['can-tho', 'nowhere']).results).toEqual([]);
});

test('sharedOf(file, ids, namesakes) shows results alone and counts all that they share', () => {
  const { common, shown, isFew, former } = sharedOf(file, ['hue', 'da-nang'], ['hue', 'da-nang']);
  expect(shown).toEqual(common.results);
  expect(countOf(common)).toBe(6);
  expect({ isFew, former }).toEqual({ isFew: false, former: [] });
});

test('sharedOf(file, ids, namesakes) tells of former units where those of today share little', () => {
  const shared = sharedOf(file, ['lai-chau', 'can-tho'], ['hue', 'da-nang']);
  expect(shared).toMatchObject({ shown: [], isFew: true, former: ['hue', 'da-nang'] });
  expect(shared.before.results).toContain('old-level');
  expect(shared.alike).toEqual(['dti-rank', 'papi-score']);
});
