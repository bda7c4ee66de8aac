import { expect, test } from 'vitest';
import { fullness, nearness, nearnesses } from './search-nearness.ts';

const haiDuong = ['Hải Dương (đến 30/6/2025)', 'Hải Dương', 'Hai Duong', 'Хайзионг'];
const baRia = ['Bà Rịa – Vũng Tàu (đến 30/6/2025)', 'Ba Ria - Vung Tau'];
const { itself, itselfUnmarked, phrase, phraseUnmarked, words, none } = nearnesses;

test.each([
  ['a name', haiDuong, 'Hải Dương', itself],
  ['a name without its marks', haiDuong, ' hai duong ', itself],
  ['a name with other marks', haiDuong, 'Hải Dượng', itselfUnmarked],
  ['an older way to put tones', ['Hòa Bình'], 'Hoà Bình', itself],
  ['the first words of a name', baRia, 'Bà Rịa', phrase],
  ['half a word', baRia, 'Bà Rị', none],
  ['words in a row', ['Hồ sơ quá hạn'], 'qua han', phrase],
  ['words in a row with other marks', ['Xem qua hàn lâm'], 'quá hạn', phraseUnmarked],
  ['words apart', ['Quá nhiều việc hạn chế'], 'quá hạn', words],
  ['another thing', ['Hải Phòng'], 'Hải Dương', none],
  ['nothing typed', haiDuong, ' ', none],
])('nearness(called, [], query) of %s', (_, called, query, expected) => {
  expect(nearness(called, [], query)).toBe(expected);
});

test('what took a unit over comes after the unit itself, before what has its name among words', () => {
  const near = nearness(['Hồ Chí Minh'], ['Bình Dương'], 'binh duong');
  expect(near).toBe(nearnesses.tookOver);
  expect(near).toBeGreaterThan(itselfUnmarked);
  expect(near).toBeLessThan(phrase);
});

test.each([
  ['the whole name', ['PAPI'], 'papi', 1],
  ['half of it', ['Hồ sơ quá hạn nộp'], 'ho so', 5 / 17],
  ['the shortest name that has it', ['Hải Dương cũ', 'Hải Dương'], 'hai', 3 / 9],
  ['a name that has its words apart', ['Hồ sơ quá hạn nộp'], 'nộp hồ sơ', 9 / 17],
  ['no name that has it', ['Huế'], 'papi', 1],
])('fullness(called, query) of %s', (_, called, query, expected) => {
  expect(fullness(called, query)).toBeCloseTo(expected);
});
