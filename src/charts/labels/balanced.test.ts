import { expect, test } from 'vitest';
import { balanced } from './balanced.ts';

test('balanced(text, width, size) leaves alone what fits', () => {
  expect(balanced('71 % Lai Châu', 200, 13)).toEqual(['71 % Lai Châu']);
});

test('balanced(text, width, size) breaks into two lines of about the same length', () => {
  expect(balanced('88 % Thành phố Hồ Chí Minh', 140, 13)).toEqual([
    '88 % Thành phố',
    'Hồ Chí Minh',
  ]);
});

test('balanced(text, width, size) begins no line with a dash', () => {
  expect(balanced('−0,32 % Бариа — Вунгтау', 130, 13)).toEqual(['−0,32 % Бариа —', 'Вунгтау']);
});

test('balanced(text, width, size) shortens what two lines cannot hold', () => {
  const lines = balanced('Một tên rất dài không thể nào xếp vừa trong hai dòng', 90, 13);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
});
