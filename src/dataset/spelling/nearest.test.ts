import { expect, test } from 'vitest';
import { distance, nearest, slug } from './nearest.ts';

test.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['abc', 'abd', 1],
  ['abc', 'ab', 1],
  ['ab', 'abc', 1],
  ['abcd', 'acbd', 1],
  ['souce', 'source', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
])('distance(%s, %s) is %i', (a, b, far) => {
  expect(distance(a, b)).toBe(far);
  expect(distance(b, a)).toBe(far);
});

test('nearest(word, known) is the known word with the fewest slips', () => {
  expect(nearest('lai-trau', ['ca-mau', 'lai-chau', 'lao-cai'])).toBe('lai-chau');
});

test('nearest(word, known) sees through capitals, marks and signs between words', () => {
  expect(nearest('Lai_Châu', ['lao-cai', 'lai-chau'])).toBe('lai-chau');
});

test('nearest(word, known) of something else altogether is nothing', () => {
  expect(nearest('weather', ['id', 'title', 'sources'])).toBeUndefined();
});

test('slug(text) makes an id of a Vietnamese name', () => {
  expect(slug('Bà Rịa – Vũng Tàu')).toBe('ba-ria-vung-tau');
  expect(slug('Đắk Lắk')).toBe('dak-lak');
  expect(slug('…')).toBe('');
});
