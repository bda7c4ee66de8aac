import { expect, test } from 'vitest';
import { nearestName } from './nearest-name.ts';

const names = ['quang-tri', 'quang-ngai', 'da-nang', 'hue', 'Đồng Nai'];

test.each([
  ['quangtri', 'quang-tri'],
  ['Quảng Ngải', 'quang-ngai'],
  ['danang', 'da-nang'],
  ['dong nai', 'Đồng Nai'],
  ['Huế', 'hue'],
])('nearestName: %s may mean %s', (wrong, right) => {
  expect(nearestName(wrong, names)).toBe(right);
});

test('nearestName(wrong, names) is undefined when nothing is near', () => {
  expect(nearestName('xx', names)).toBeUndefined();
  expect(nearestName('papi-score', names)).toBeUndefined();
  expect(nearestName('hue', [])).toBeUndefined();
});
