import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SearchRecord } from '../../src/exports/search-record.ts';
import { folderHashes } from '../../tests/site/folder-hashes.ts';
import { indexSearch } from './index-search.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const hue: SearchRecord = {
  href: '/provinces/hue/',
  kind: 'province',
  title: 'Huế',
  line: 'Hue City',
  names: ['Thừa Thiên Huế'],
  units: [],
  words: ['thuathienhue'],
};
const plan: SearchRecord = { ...hue, href: '/documents/plan/', kind: 'document', title: 'Plan' };

function put(file: string, value: unknown): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), JSON.stringify(value));
}
function putRecords(): void {
  put('search/records.json', { language: 'en', records: [hue, plan] });
  for (const language of ['uk', 'vi']) {
    const record = { ...hue, href: `/${language}${hue.href}` };
    put(`${language}/search/records.json`, { language, records: [record] });
  }
}

test('indexSearch(folder) makes an index of each language and takes the records away', async () => {
  putRecords();
  await indexSearch(folder);
  const entry = readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8');
  expect(entry).toMatch(/"en":.*"uk":.*"vi":/);
  expect(existsSync(join(folder, 'pagefind/pagefind.js'))).toBe(true);
  expect(existsSync(join(folder, 'search/records.json'))).toBe(false);
  expect(existsSync(join(folder, 'vi/search/records.json'))).toBe(false);
});

test('the kind of every result is told beside the index', async () => {
  putRecords();
  await indexSearch(folder);
  const kinds: unknown = JSON.parse(readFileSync(join(folder, 'pagefind/kinds.en.json'), 'utf8'));
  expect(kinds).toEqual({
    document: [expect.stringMatching(/^en_/)],
    province: [expect.stringMatching(/^en_/)],
  });
});

test('two indices of the same records are the same bytes', async () => {
  putRecords();
  await indexSearch(folder);
  const first = folderHashes(folder);
  rmSync(join(folder, 'pagefind'), { recursive: true });
  putRecords();
  await indexSearch(folder);
  expect(folderHashes(folder)).toEqual(first);
});

test('a site without records is refused', async () => {
  await expect(indexSearch(folder)).rejects.toThrow('there is no search/records.json');
});

test('records that are none are refused, with their file', async () => {
  put('search/records.json', [1]);
  await expect(indexSearch(folder)).rejects.toThrow(/search\/records\.json has no records/);
});

test('two records of one address are refused, with the address', async () => {
  put('search/records.json', { language: 'en', records: [hue, hue] });
  await expect(indexSearch(folder)).rejects.toThrow('for /provinces/hue/: Two records');
});
