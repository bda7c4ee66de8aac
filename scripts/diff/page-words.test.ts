import { expect, test } from 'vitest';
import { pageWords } from './page-words.ts';

test('changes are told in the words of the pages', () => {
  expect(pageWords.reading('reported-met')).toBe('có tin đã đạt');
  expect(pageWords.bound('at-most')).toBe('tối đa');
  expect(pageWords.kind('delta')).toBe('mức thay đổi');
  expect(pageWords.distance('short', '17.37')).toBe('còn thiếu 17.37');
  expect(pageWords.distance('beyond', '2')).toBe('vượt 2');
});
