import { expect, test } from 'vitest';
import { readerFor } from '../../locales/reader.ts';
import { titlesAlike } from './search-alike.ts';

test('a title is written in the other words for its things', () => {
  const titles = titlesAlike('Tỷ lệ chi ngân sách cho khoa học', readerFor('vi'));
  expect(titles).toContain('Tỷ lệ kinh phí cho khoa học');
  expect(titles).toContain('Tỷ lệ tiền cho nghiên cứu');
  expect(titles).not.toContain('Tỷ lệ chi ngân sách cho khoa học');
});

test('a word within another is none', () => {
  expect(titlesAlike('Chỉ số phục vụ', readerFor('vi'))).toEqual([]);
  expect(titlesAlike('Sciences', readerFor('en'))).toEqual([]);
});
