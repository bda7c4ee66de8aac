import { expect, test } from 'vitest';
import { askAddress, asked } from './ask-address.ts';

test.each([
  { place: 'quang-tri', indicator: 'papi-rank' },
  { place: '', indicator: 'papi-rank' },
  { place: '', indicator: '' },
])('asked(askAddress(%o)) is the same', (one) => {
  expect(asked(askAddress(one))).toEqual(one);
});
