import { expect, test } from 'vitest';
import { hasMarks, withTidyTones } from './search-marks.ts';

test.each([
  ['Hoà Bình', 'hòa bình'],
  ['khoẻ', 'khỏe'],
  ['thuỷ sản', 'thủy sản'],
  ['quý', 'quý'],
  ['hoàn toàn', 'hoàn toàn'],
  ['Лай Чау', 'лай чау'],
])('withTidyTones(%s) is %s', (typed, tidy) => {
  expect(withTidyTones(typed)).toBe(tidy);
});

test('hasMarks(text) is whether marks were typed', () => {
  expect(hasMarks('quá hạn')).toBe(true);
  expect(hasMarks('Đông')).toBe(true);
  expect(hasMarks(' Quang  Tri ')).toBe(false);
});
