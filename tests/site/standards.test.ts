import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parseFeed } from '@rowanmanning/feed-parser';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { builtFiles, builtJson, builtText, pathOf } from './built-files.ts';

interface Field {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean';
  readonly constraints?: { required?: true; unique?: true; enum?: readonly string[] };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly foreignKeys: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string };
    }[];
  };
}

interface Release {
  readonly version: string;
  readonly date: string;
  readonly licence: { readonly id: string };
}

interface Claim {
  readonly indicator: string;
  readonly value: number;
}

const { resources } = builtJson<{ readonly resources: readonly Resource[] }>(
  'datapackage.json',
  'resources',
);
const { data: claims } = builtJson<{ readonly data: readonly Claim[] }>(
  'api/v1/observations.json',
  'data',
);

const instance = await DuckDBInstance.create(':memory:');
const database = await instance.connect();
const rows = async (sql: string) => (await database.runAndReadAll(sql)).getRowObjectsJson();
const file = (path: string) => `'${join(inject('builtSite'), path)}'`;

const sqlTypes = { string: 'VARCHAR', number: 'DOUBLE', integer: 'BIGINT', boolean: 'BOOLEAN' };

/** Reads a table with the types that its schema says: a cell that does not fit is an error. */
function readCsv({ path, schema }: Resource): string {
  const columns = schema.fields.map(({ name, type }) => `'${name}': '${sqlTypes[type]}'`);
  const options = `header = true, delim = ',', quote = '"', escape = '"', columns = {${columns.join(', ')}}`;
  return `read_csv(${file(path)}, ${options}, nullstr = '', auto_detect = false)`;
}

beforeAll(async () => {
  for (const resource of resources) {
    await database.run(`CREATE TABLE "${resource.name}" AS FROM ${readCsv(resource)}`);
  }
});

describe.each(resources)('the table $name of the data package', (resource) => {
  const { name, path, schema } = resource;
  const { fields, foreignKeys } = schema;

  test('has the columns of its schema, and the bytes it says', () => {
    const [header = ''] = builtText(path).split('\r\n');
    expect(header).toBe(fields.map((field) => field.name).join(','));
    expect(Buffer.byteLength(builtText(path))).toBe(resource.bytes);
  });

  test('keeps what its columns promise: no empty cell, no id twice, no other value', async () => {
    const broken = fields.flatMap(({ name: column, constraints = {} }) => [
      ...(constraints.required ? [`"${column}" IS NULL`] : []),
      ...(constraints.enum
        ? [`"${column}" NOT IN (${constraints.enum.map((value) => `'${value}'`).join(', ')})`]
        : []),
    ]);
    expect(await rows(`SELECT id FROM "${name}" WHERE ${broken.join(' OR ')}`)).toEqual([]);
    expect(await rows(`SELECT id FROM "${name}" GROUP BY id HAVING count(*) > 1`)).toEqual([]);
    expect(await rows(`SELECT 1 FROM "${name}" LIMIT 1`)).toHaveLength(1);
  });

  test('names only what is there', async () => {
    for (const {
      fields: [column = ''],
      reference,
    } of foreignKeys) {
      const sql = `SELECT "${column}" FROM "${name}" WHERE "${column}" NOT IN (SELECT id FROM "${reference.resource}")`;
      expect(await rows(sql)).toEqual([]);
    }
  });
});

describe('CSV, Parquet and JSON', () => {
  const sums = `SELECT indicator, count(*)::INTEGER AS claims, sum(value) AS total`;
  const perIndicator = new Map<string, { claims: number; total: number }>();
  for (const { indicator, value } of claims) {
    const { claims: count, total } = perIndicator.get(indicator) ?? { claims: 0, total: 0 };
    perIndicator.set(indicator, { claims: count + 1, total: total + value });
  }

  test.each(['csv', 'parquet'])(
    'observations.%s has the rows and sums of the JSON',
    async (type) => {
      const path = file(`api/v1/observations.${type}`);
      const found = await rows(`${sums} FROM ${path} GROUP BY indicator`);
      expect(found).toHaveLength(perIndicator.size);
      const byIndicator = new Map(found.map((row) => [row['indicator'], row]));
      for (const [indicator, { claims: count, total }] of perIndicator) {
        const row = byIndicator.get(indicator);
        expect([indicator, row?.['claims']]).toEqual([indicator, count]);
        expect(Number(row?.['total'])).toBeCloseTo(total, 3);
      }
    },
  );

  test('Parquet and CSV are the same table, but for the apostrophe before a formula', async () => {
    const parquet = `SELECT * FROM ${file('api/v1/observations.parquet')}`;
    const csv = `SELECT * REPLACE (regexp_replace(printed, '^''', '') AS printed) FROM observations`;
    expect(await rows(`${parquet} EXCEPT ${csv}`)).toEqual([]);
    expect(await rows(`${csv} EXCEPT ${parquet}`)).toEqual([]);
  });
});

describe('CSVW metadata', () => {
  interface Table {
    readonly url: string;
    readonly tableSchema: { readonly columns: readonly { readonly name: string }[] };
  }
  const metadata = builtFiles('api/v1').filter((path) => path.endsWith('.csv-metadata.json'));

  test('stands beside every table, under the name where readers look', () => {
    const tables = builtFiles('api/v1').filter((path) => path.endsWith('.csv'));
    expect(metadata).toEqual(tables.map((path) => `${path}-metadata.json`));
    const { tables: together } = builtJson<{ readonly tables: readonly Table[] }>(
      'api/v1/csv-metadata.json',
      'tables',
    );
    expect(together.map(({ url }) => `api/v1/${url}`).toSorted()).toEqual(tables);
  });

  test.each(metadata)('%s has the columns of the table, in their order', (path) => {
    const { url, tableSchema } = builtJson<Table>(path, 'url', 'tableSchema');
    const [header = ''] = builtText(`api/v1/${url}`).split('\r\n');
    expect(tableSchema.columns.map(({ name }) => name).join(',')).toBe(header);
  });
});

describe('dataset.jsonld', () => {
  const refuse = (address: string) => Promise.reject(new Error(`asked for ${address}`));

  test('is read without fetching anything: a catalogue, a dataset, its files', async () => {
    const document = builtJson<jsonld.NodeObject>('dataset.jsonld', '@graph');
    const nodes = await jsonld.expand(document, { documentLoader: refuse });
    const types = nodes.flatMap((node) => node['@type'] ?? []);
    expect(types).toContain('http://www.w3.org/ns/dcat#Catalog');
    expect(types).toContain('https://schema.org/Dataset');
    const quads = JSON.stringify(
      await jsonld.toRDF(document, { documentLoader: refuse, format: 'application/n-quads' }),
    );
    const urls = [...quads.matchAll(/dcat#downloadURL> <([^>]+)>/g)].map(([, url = '']) => url);
    expect(urls.length).toBe(resources.length + 2);
    const missing = urls.filter((url) => !existsSync(join(inject('builtSite'), pathOf(url))));
    expect(missing).toEqual([]);
  });
});

describe('the feeds', () => {
  const feeds = builtFiles().filter((path) => path.endsWith('.atom'));
  const read = (path: string) => parseFeed(builtText(path)).toJSON();

  test('are read by a feed reader, each with its own address, language and entries once', () => {
    expect(feeds.length).toBeGreaterThan(900);
    for (const path of feeds) {
      const feed = read(path);
      const [language = ''] = path.split('/');
      expect([path, feed.language]).toEqual([path, language === 'feeds' ? 'en' : language]);
      expect(pathOf(feed.self ?? '')).toBe(path);
      const ids = feed.items.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(feed.items.every(({ title, url, content }) => title && url && content)).toBe(true);
    }
  });

  test('a province’s feed tells its own figures, not the nation’s', () => {
    expect(
      read('feeds/provinces/lai-chau.atom')
        .items.map(({ content }) => content)
        .join(''),
    ).not.toContain('· Viet Nam ·');
    expect(
      read('feeds/changes.atom')
        .items.map(({ content }) => content)
        .join(''),
    ).toContain('· Viet Nam ·');
  });
});

describe('the calendar', () => {
  const events = (path: string) =>
    ICAL.Component.fromString(builtText(path))
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));

  test.each(['feeds/meetings.ics', 'vi/feeds/meetings.ics'])('%s: whole days, ids once', (path) => {
    const found = events(path);
    expect(found.length).toBeGreaterThan(60);
    expect(found.every(({ startDate }) => startDate.isDate)).toBe(true);
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(found.length);
  });

  test('has the session of 24 September 2025 on that day, and none for a month', () => {
    const found = events('vi/feeds/meetings.ics');
    const session = found.find(({ uid }) => uid.endsWith('meeting.2025-09-24-government-4'));
    expect(session?.startDate.toString()).toBe('2025-09-24');
    const { data } = builtJson<{
      readonly data: readonly { readonly id: string; readonly date: string }[];
    }>('api/v1/meetings.json', 'data');
    const vague = data.filter(({ date }) => date.length < 10).map(({ id }) => id);
    expect(vague.length).toBeGreaterThan(0);
    expect(found.filter(({ uid }) => vague.some((id) => uid.endsWith(`meeting.${id}`)))).toEqual(
      [],
    );
  });
});

test('CITATION.cff names the release of the dataset', () => {
  const cited: unknown = parse(readFileSync('CITATION.cff', 'utf8'));
  const { version, date, licence } = builtJson<Release>(
    'api/v1/index.json',
    'version',
    'date',
    'licence',
  );
  expect(cited).toMatchObject({ version, 'date-released': date, license: licence.id });
});

test('every address in llms.txt is there', () => {
  const links = [...builtText('llms.txt').matchAll(/\]\((https?:[^)]+)\)/g)]
    .map(([, href = '']) => href)
    .filter((href) => !href.startsWith('https://github.com/'))
    .map((href) => pathOf(href))
    .map((path) => (path.endsWith('/') ? `${path}index.html` : path));
  expect(links.length).toBeGreaterThan(15);
  expect(links.filter((path) => !existsSync(join(inject('builtSite'), path)))).toEqual([]);
});
