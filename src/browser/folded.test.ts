import { expect, test } from 'vitest';
import { folded } from './folded.ts';

test('folded(text) forgets marks, case and the bar of đ', () => {
  expect(folded('Quảng Trị')).toBe('quang tri');
  expect(folded('  ĐỒNG  NAI ')).toBe('dong nai');
  expect(folded('Huế')).toBe(folded('Hu\u00ea\u0301'));
});

test('folded(text) keeps letters that are letters of their own', () => {
  expect(folded('Дананг')).toBe('дананг');
});
