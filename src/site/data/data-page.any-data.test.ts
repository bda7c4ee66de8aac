import { describe, expect, test } from 'vitest';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { dataTables } from '../../exports/tables/data-tables.ts';
import { siteFiles } from '../files/site-files.ts';
import { examples } from './data-examples.ts';
import { dataView } from './data-page.ts';

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
