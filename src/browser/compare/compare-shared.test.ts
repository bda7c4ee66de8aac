import { expect, test } from 'vitest';
import { sharedBy, shownAtOnce } from './compare-shared.ts';

const file = {
  indicators: ['papi-score', 'dti-rank', 'area'],
  context: ['area'],
  places: {
    hue: [
      [0, 10],
      [1, 20],
      [2, 30],
    ],
    'da-nang': [
      [0, 12],
      [1, 15],
      [2, 30],
    ],
    'lai-chau': [[1, 9]],
  },
} as const;

test('sharedBy(file, ids) is what all of them have, the newest result first, context apart', () => {
  expect(sharedBy(file, ['hue', 'da-nang'])).toEqual({
    results: ['dti-rank', 'papi-score'],
    context: ['area'],
  });
  expect(sharedBy(file, ['hue', 'lai-chau'])).toEqual({ results: ['dti-rank'], context: [] });
  expect(sharedBy(file, ['hue', 'nowhere'])).toEqual({ results: [], context: [] });
});

test('shownAtOnce(common) has room for context only beside few results', () => {
  const context = ['area', 'population', 'wards'];
  expect(shownAtOnce({ results: ['a'], context })).toEqual(['a', 'area', 'population']);
  const results = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  expect(shownAtOnce({ results, context })).toEqual(results.slice(0, 6));
});
