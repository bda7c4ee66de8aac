import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { JSDOM } from 'jsdom';
import { describe, expect, inject, test } from 'vitest';
import { builtText, siteAddress } from './built-files.ts';

const pages = ['data', 'vi/data', 'uk/data', 'ru/data'];

const documentOf = (page: string) => new JSDOM(builtText(`${page}/index.html`)).window.document;

const codeOf = (page: string) =>
  [...documentOf(page).querySelectorAll('main pre')].map(({ textContent }) => textContent);

/** The file that an address of the site stands for. */
function fileOf(address: URL): string {
  const path = decodeURI(address.href.slice(siteAddress().length).replace(/[?#].*$/, ''));
  return join(inject('builtSite'), path === '' || path.endsWith('/') ? `${path}index.html` : path);
}

/** Where the test serves it. */
function servedAt({ href }: URL): string {
  return `${inject('origin')}/${href.slice(siteAddress().length)}`;
}

describe.each(pages)('/%s/', (page) => {
  test('links to nothing that is not there', async () => {
    const here = new URL(`${page}/`, siteAddress());
    const links = [...documentOf(page).querySelectorAll('main a[href]')]
      .map((link) => new URL(link.getAttribute('href') ?? '', here))
      .filter(({ href }) => href.startsWith(siteAddress()));
    expect(links.length).toBeGreaterThan(80);
    // A picture is drawn when it is asked for.
    const lost = links.filter((link) => !existsSync(fileOf(link))).map(servedAt);
    const answers = await Promise.all(lost.map(async (href) => (await fetch(href)).status));
    expect(lost.filter((_, i) => answers[i] !== 200)).toEqual([]);
  });

  test('has no example that asks for a file that is not there', () => {
    const asked = codeOf(page).flatMap((code) =>
      [...code.matchAll(/https?:\/\/[^\s"')]+/g)].map(([address]) => new URL(address)),
    );
    expect(asked.length).toBeGreaterThan(8);
    expect(asked.filter((address) => !existsSync(fileOf(address)))).toEqual([]);
  });
});

test('the example for DuckDB runs, and finds the three provinces at the top', async () => {
  const sql = codeOf('data').find((code) => code.startsWith('SELECT')) ?? '';
  const local = sql.replaceAll(siteAddress(), `${inject('builtSite')}/`);
  const database = await (await DuckDBInstance.create(':memory:')).connect();
  const rows = (await database.runAndReadAll(local)).getRowObjectsJson();
  expect(rows).toHaveLength(3);
  const values = rows.map((row) => Number(row['value']));
  expect(values).toEqual(values.toSorted((a, b) => b - a));
  expect(rows.every((row) => typeof row['name_vi'] === 'string')).toBe(true);
});
