import { expect, test } from 'vitest';
import { readerFor } from '../../locales/reader.ts';
import { codeText } from './code-text.ts';
import { dataView } from './data-page.ts';

test('a trap says how many figures it is about, but for those that there are not', () => {
  const counts = dataView(readerFor('vi')).traps.map(({ count }) => count);
  expect(counts.filter((count) => count === undefined)).toHaveLength(1);
  expect(counts[0]).toMatch(/ [1-9][\d.]* trong [\d.]+ số liệu\.$/);
});

test('the citation names the release and the page', () => {
  const { text, files } = dataView(readerFor('vi')).cite;
  expect(text).toMatch(/Bản dữ liệu \d{4}\.\d{2}\.\d+, CC-BY-4\.0\. .*\/repo\/vi\/data\/$/);
  expect(files.map(({ href }) => href)).toContain('/repo/cite/dataset.bib');
});

test('codeText() takes what stands between backquotes for code', () => {
  expect(codeText('`bound` stays')).toEqual([
    { text: 'bound', isCode: true },
    { text: ' stays', isCode: false },
  ]);
});
