import { expect, test } from 'vitest';
import { placeApart, placeName } from './search-place-apart.ts';

const places = new Set(['Quảng Trị', 'Bà Rịa - Vũng Tàu', 'Hà Nội', 'Nội'].map(placeName));

test('placeApart(query, places) is the place and what is asked about it', () => {
  expect(placeApart('quang tri papi', places)).toEqual({ place: 'quang tri', rest: 'papi' });
  expect(placeApart('5G  Hà Nội', places)).toEqual({ place: 'Hà Nội', rest: '5G' });
  expect(placeApart('bà rịa – vũng tàu dti', places)).toEqual({
    place: 'bà rịa – vũng tàu',
    rest: 'dti',
  });
});

test('placeApart(query, places) without a place, or with nothing else, is undefined', () => {
  expect(placeApart('quá hạn', places)).toBeUndefined();
  expect(placeApart('Quảng Trị', places)).toBeUndefined();
});
