import { expect, test } from 'vitest';
import { chosenIn, mended, queryOf } from './compare-address.ts';

test('chosenIn(query) reads what queryOf(chosen) wrote', () => {
  const chosen = { indicators: ['papi-score', 'pci-score'], places: ['quang-tri', 'vietnam'] };
  expect(queryOf(chosen)).toBe('?i=papi-score&i=pci-score&p=quang-tri&p=vietnam');
  expect(chosenIn(queryOf(chosen))).toEqual(chosen);
});

test('chosenIn(query) counts a name once and leaves out empty ones', () => {
  expect(chosenIn('?p=hue&p=hue&p=&p=%20&x=1')).toEqual({ indicators: [], places: ['hue'] });
});

test('queryOf(chosen) is empty when nothing is chosen', () => {
  expect(queryOf({ places: [], indicators: [] })).toBe('');
});

test('mended(query, wrong, right) puts one name right and keeps the others', () => {
  expect(mended('?i=papi-score&p=hue&p=quangtri', 'quangtri', 'quang-tri')).toBe(
    '?i=papi-score&p=hue&p=quang-tri',
  );
});
