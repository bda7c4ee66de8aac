import { expect, test } from 'vitest';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { bibTex, cslJson, ris } from './citation.ts';

const cited = {
  id: 'tien-do-57.papi-score.2026.11.1',
  title: 'Điểm PAPI: 45% & 3 tỉnh “đầu” #1_ở_đây',
  language: 'vi',
  author: 'Tiến độ 57',
  release: '2026.11.1',
  date: '2026-11-21',
  licence: 'CC-BY-4.0',
  address: 'https://example.org/vi/charts/papi-score.svg',
};

const read = (text: string) => new Cite(text).data[0];

test.each([
  ['BibTeX', bibTex],
  ['RIS', ris],
  ['CSL-JSON', cslJson],
])('a reference manager reads title, author, date and address from %s', (_, write) => {
  const item = read(write(cited));
  expect(item?.title).toBe(cited.title);
  expect(item?.URL).toBe(cited.address);
  expect(item?.author).toEqual([expect.objectContaining({ [nameKey(item)]: cited.author })]);
  expect(item?.issued?.['date-parts']?.[0]?.slice(0, 2)).toEqual([2026, 11]);
});

/** RIS knows only names of persons. */
function nameKey(item: ReturnType<typeof read>): string {
  return item?.author?.[0]?.literal === undefined ? 'family' : 'literal';
}

test('the release and the licence go with it', () => {
  expect(bibTex(cited)).toContain('version = {2026.11.1}');
  expect(ris(cited)).toContain('ET  - 2026.11.1\r\n');
  expect(cslJson(cited)).toContain('"version": "2026.11.1"');
  expect(
    [bibTex(cited), ris(cited), cslJson(cited)].every((text) => text.includes('CC-BY-4.0')),
  ).toBe(true);
});
