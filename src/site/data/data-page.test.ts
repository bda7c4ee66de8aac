import { describe, expect, test, vi } from 'vitest';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { dataTables } from '../../exports/tables/data-tables.ts';
import { siteFiles } from '../files/site-files.ts';
import { codeText } from './code-text.ts';
import { examples } from './data-examples.ts';
import { dataView } from './data-page.ts';

vi.hoisted(() => {
  vi.stubEnv('SITE_URL', 'https://example.org');
  vi.stubEnv('BASE_PATH', '/repo/');
});

const written = new Set(siteFiles().map(({ path }) => `/repo${path}`));

describe.each(locales)('the list of the API, in %s', (locale) => {
  const { rows } = dataView(readerFor(locale)).api;
  const hrefs = rows.flatMap(({ files }) => files.map(({ href }) => href));

  test('leads to files that are written', () => {
    expect(hrefs.length).toBeGreaterThan(30);
    expect(hrefs.filter((href) => !written.has(href))).toEqual([]);
  });

  test('names every table, and says of everything what it is', () => {
    const tables = dataTables.map(({ name }) => `/repo/api/v1/${name}.csv`);
    expect(tables.filter((table) => !hrefs.includes(table))).toEqual([]);
    expect(rows.filter(({ name }) => name.lang !== undefined)).toEqual([]);
  });
});

test.each(Object.entries(examples))('the example %s asks for files that are written', (_, code) => {
  const asked = [...code().matchAll(/https:\/\/example\.org(\/[^\s"')]+)/g)].map(
    ([, path = '']) => path,
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((path) => !written.has(path))).toEqual([]);
});

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
