import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SearchRecord } from '../../src/exports/search-record.ts';
import { folderHashes } from '../../tests/site/folder-hashes.ts';
import { writeSearchIndex } from './index-search.ts';

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
  states: [],
  words: ['thuathienhue'],
};
const plan: SearchRecord = { ...hue, href: '/documents/plan/', kind: 'document', title: 'Plan' };

const languages = [
  { language: 'en', records: [hue, plan] },
  ...['uk', 'vi'].map((language) => ({
    language,
    records: [{ ...hue, href: `/${language}${hue.href}` }],
  })),
];

test('writeSearchIndex(languages, folder) makes an index of each language', async () => {
  await writeSearchIndex(languages, folder);
  const entry = readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8');
  expect(entry).toMatch(/"en":.*"uk":.*"vi":/);
  expect(existsSync(join(folder, 'pagefind/pagefind.js'))).toBe(true);
});

test('kind and names of every result are told beside the index', async () => {
  await writeSearchIndex(languages, folder);
  const names = readFileSync(join(folder, 'pagefind/names.en.json'), 'utf8');
  expect(names.replaceAll(/"en_[^"]+"/g, '"id"')).toBe(
    JSON.stringify({
      document: { id: ['Plan', 'Thừa Thiên Huế'] },
      province: { id: ['Huế', 'Thừa Thiên Huế'] },
    }),
  );
});

test('two indices of the same records are the same bytes', async () => {
  await writeSearchIndex(languages, folder);
  const first = folderHashes(folder);
  rmSync(join(folder, 'pagefind'), { recursive: true });
  await writeSearchIndex(languages, folder);
  expect(folderHashes(folder)).toEqual(first);
});

test('a site without records is refused', async () => {
  await expect(writeSearchIndex([{ language: 'en', records: [] }], folder)).rejects.toThrow(
    'there are no records',
  );
});

test('two records of one address are refused, with the address', async () => {
  await expect(writeSearchIndex([{ language: 'en', records: [hue, hue] }], folder)).rejects.toThrow(
    'for /provinces/hue/: Two records',
  );
});
