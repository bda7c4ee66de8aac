import { expect, test } from 'vitest';
import { wrapped } from './compare-marks.ts';

test('wrapped(text, width) breaks between words and loses none', () => {
  const lines = wrapped('Bà Rịa – Vũng Tàu (until 30 June 2025)', 150);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe('Bà Rịa – Vũng Tàu (until 30 June 2025)');
});

test('wrapped(text, width) leaves a word whole that is longer than a line', () => {
  expect(wrapped('Тхыатхьен-Хюэ', 10)).toEqual(['Тхыатхьен-Хюэ']);
});
