import { expect, test } from 'vitest';
import { headlineWidth } from './headline-width.ts';

test('headlineWidth(text, size) grows with the size', () => {
  expect(headlineWidth('Huế', 40)).toBeCloseTo(2 * headlineWidth('Huế', 20));
});

test('a letter with marks is as wide as the letter', () => {
  expect(headlineWidth('ỘỮẰ', 10)).toBe(headlineWidth('OUA', 10));
});

test('Cyrillic letters are measured as they are: Щ is wider than Г', () => {
  expect(headlineWidth('Щ', 10)).toBeGreaterThan(1.5 * headlineWidth('Г', 10));
});
