import { expect, test } from 'vitest';
import { pairOfPlaces } from './search-pair.ts';

const places = new Set(['can tho', 'da nang', 'hue', 'ba ria vung tau', 'ha', 'ha noi', 'дананг']);

test.each([
  ['cần thơ đà nẵng', ['can tho', 'da nang']],
  ['Can Tho vs Da Nang', ['can tho', 'da nang']],
  ['Cần Thơ so với Đà Nẵng', ['can tho', 'da nang']],
  ['so sánh Huế và Cần Thơ', ['hue', 'can tho']],
  ['Huế - Hà Nội', ['hue', 'ha noi']],
  ['Bà Rịa – Vũng Tàu, Huế', ['ba ria vung tau', 'hue']],
  ['порівняти Дананг і Hue', ['дананг', 'hue']],
  ['Дананг по сравнению с Hue', ['дананг', 'hue']],
])('pairOfPlaces(%s) is %j', (query, pair) => {
  expect(pairOfPlaces(query, places)).toEqual(pair);
});

test.each(['cần thơ', 'cần thơ cần thơ', 'cần thơ papi', 'so sánh', '', 'ba ria vung tau'])(
  'pairOfPlaces(%s) is none',
  (query) => {
    expect(pairOfPlaces(query, places)).toBeUndefined();
  },
);
