import { describe, expect, test } from 'vitest';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { jsonEntries } from '../api/api-entries.ts';
import { tableEntries } from '../api/api-tables.ts';
import { compareFiles } from '../compare/compare-file.ts';
import { examples } from './data-examples.ts';
import { dataView } from './data-page.ts';

const routes = new Set([
  ...jsonEntries().map(({ params }) => `/repo/api/v1/${params.file}.json`),
  ...tableEntries().map(({ params }) => `/repo/api/v1/${params.table}.csv`),
  ...compareFiles.map(({ params }) => `/repo/compare/${params.indicator}.csv`),
  '/repo/api/v1/observations.parquet',
]);

describe.each(locales)('the list of the API, in %s', (locale) => {
  const { rows } = dataView(readerFor(locale)).api;
  const hrefs = rows.flatMap(({ files }) => files.map(({ href }) => href));

  test('leads to files that are written', () => {
    expect(hrefs.length).toBeGreaterThan(30);
    expect(hrefs.filter((href) => !routes.has(href))).toEqual([]);
  });

  test('names every table, and says of everything what it is', () => {
    const tables = tableEntries().map(({ params }) => `/repo/api/v1/${params.table}.csv`);
    expect(tables.filter((table) => !hrefs.includes(table))).toEqual([]);
    expect(rows.filter(({ name }) => name.lang !== undefined)).toEqual([]);
  });
});

test.each(Object.entries(examples))('the example %s asks for files that are written', (_, code) => {
  const asked = [...code().matchAll(/https:\/\/example\.org(\/[^\s"')]+)/g)].map(
    ([, path = '']) => path,
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((path) => !routes.has(path))).toEqual([]);
});
