import { expect, test } from 'vitest';
import { balancedLines, brokenLines, firstLines, wrap, wrapEvenly } from './lines.ts';
import { textWidth } from './text-width.ts';

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

test('firstLines(lines, max, width, measure) says that something is missing', () => {
  expect(firstLines(['một hai', 'ba'], 2, 7, measure)).toEqual(['một hai', 'ba']);
  expect(firstLines(['một hai', 'ba'], 1, 7, measure)).toEqual(['một ha…']);
});

test('wrap(text, width, size, max) breaks between words', () => {
  expect(wrap('Dân số được phủ sóng 5G', 80, 14, 3)).toEqual(['Dân số được', 'phủ sóng 5G']);
});

test('wrap(text, width, size, max) ends a last line that had to be cut with “…”', () => {
  const lines = wrap('Người trưởng thành có chữ ký số hoặc chữ ký điện tử', 100, 14, 2);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
  for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(100);
});

test('wrapEvenly(text, width, size, max) leaves alone what fits', () => {
  expect(wrapEvenly('71 % Lai Châu', 200, 13, 2)).toEqual(['71 % Lai Châu']);
});

test('wrapEvenly(text, width, size, max) breaks into two lines of about the same length', () => {
  expect(wrapEvenly('88 % Thành phố Hồ Chí Minh', 140, 13, 2)).toEqual([
    '88 % Thành phố',
    'Hồ Chí Minh',
  ]);
});

test('wrapEvenly(text, width, size, max) begins no line with a dash', () => {
  expect(wrapEvenly('−0,32 % Бариа — Вунгтау', 130, 13, 2)).toEqual(['−0,32 % Бариа —', 'Вунгтау']);
});

test('wrapEvenly(text, width, size, max) shortens what two lines cannot hold', () => {
  const lines = wrapEvenly('Một tên rất dài không thể nào xếp vừa trong hai dòng', 90, 13, 2);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
});
