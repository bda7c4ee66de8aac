import { expect, test } from 'vitest';
import { nearness, nearnesses } from './search-nearness.ts';

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
])('nearness(called, query) of %s', (_, called, query, expected) => {
  expect(nearness(called, query)).toBe(expected);
});
