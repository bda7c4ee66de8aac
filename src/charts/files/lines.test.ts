import { expect, test } from 'vitest';
import { balancedLines, brokenLines, firstLines } from './lines.ts';

/** As on a typewriter: one px a letter. */
const measure = (text: string) => text.length;

test('brokenLines(text, width, measure) fills lines and loses nothing', () => {
  expect(brokenLines('một hai ba bốn', 7, measure)).toEqual(['một hai', 'ba bốn']);
});

test('brokenLines of nothing is no line', () => {
  expect(brokenLines('', 7, measure)).toEqual([]);
});

test('brokenLines breaks inside a word that is wider than a line, and nowhere else', () => {
  expect(brokenLines('ở example.org/vi nhé', 8, measure)).toEqual([
    'ở',
    'example.',
    'org/vi',
    'nhé',
  ]);
});

test('a number keeps its percent sign, and a non-breaking space holds', () => {
  expect(brokenLines('đạt 51 %', 7, measure)).toEqual(['đạt', '51 %']);
  expect(brokenLines('đạt 51\u00a0tỷ', 7, measure)).toEqual(['đạt', '51\u00a0tỷ']);
});

test('balancedLines(text, width, measure) leaves no word alone on the last line', () => {
  expect(brokenLines('aa bb cc dd ee', 11, measure)).toEqual(['aa bb cc dd', 'ee']);
  expect(balancedLines('aa bb cc dd ee', 11, measure)).toEqual(['aa bb cc', 'dd ee']);
});

test('firstLines(lines, most, width, measure) says that something is missing', () => {
  expect(firstLines(['một hai', 'ba'], 2, 7, measure)).toEqual(['một hai', 'ba']);
  expect(firstLines(['một hai', 'ba'], 1, 7, measure)).toEqual(['một ha…']);
});
