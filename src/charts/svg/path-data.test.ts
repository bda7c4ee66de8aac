import { expect, test } from 'vitest';
import { shortPath } from './path-data.ts';

test('shortPath(data) tells steps along an axis by their length', () => {
  expect(shortPath('M96.5,58.5L128.4,58.5M153.7,58.5L161.1,58.5')).toBe(
    'M96.5,58.5h31.9M153.7,58.5h7.4',
  );
  expect(shortPath('M79.8,50L79.8,628')).toBe('M79.8,50v578');
  expect(shortPath('M10,5L0.3,5L0.3,-2')).toBe('M10,5h-9.7v-7');
});

test('shortPath(data) leaves slanting lines, curves and closed shapes as they are', () => {
  for (const data of ['M84.4,109.1L614.6,89', 'M0 0V5', 'M1,1C2,2,3,3,4,4', 'M1,1L2,1Z', '']) {
    expect(shortPath(data)).toBe(data);
  }
});
