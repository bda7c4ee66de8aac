import { expect, test } from 'vitest';
import { sharedBy } from './compare-shared.ts';

const file = {
  indicators: ['papi-score', 'dti-rank', 'area'],
  places: { hue: [0, 2], 'da-nang': [0, 1, 2], 'lai-chau': [1] },
};

test('sharedBy(file, ids) is what all of them have, in the order of the file', () => {
  expect(sharedBy(file, ['hue', 'da-nang'])).toEqual(['papi-score', 'area']);
  expect(sharedBy(file, ['hue', 'lai-chau'])).toEqual([]);
  expect(sharedBy(file, ['hue', 'nowhere'])).toEqual([]);
});
