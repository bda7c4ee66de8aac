import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { csvParse } from 'd3-dsv';
import { charts } from '../figures/chart-catalogue.ts';
import type { Chart } from '../figures/chart.ts';
import { dataDownloads } from '../takeaway/chart-downloads.ts';
import { apiFileList } from './api-file-list.ts';

const files = apiFileList();
const jsonFiles = files.filter(({ path }) => /^\/api\/v1\/.*\.json$/.test(path));
/** What is in other people’s formats. */
const ours = jsonFiles.filter(({ path }) => !/csv-metadata\.json$|openapi\.json$/.test(path));

interface Document {
  readonly $schema: string;
  readonly data: unknown;
}

function textAt(path: string): string {
  const text = files.find((file) => file.path === path)?.write();
  if (typeof text !== 'string') throw new Error(`There is no text at ${path}.`);
  return text;
}

function documentAt(path: string): Document {
  const value: unknown = JSON.parse(textAt(path));
  if (!isDocument(value)) throw new Error(`${path} is no file of the API.`);
  return value;
}

function sharedChartJson(chart: Chart): unknown {
  const json = dataDownloads.find(({ extension }) => extension === 'json');
  return JSON.parse(json?.write(chart) ?? '');
}

function withSchema(value: unknown): { readonly $schema: string } {
  const isOne = (one: unknown): one is { readonly $schema: string } =>
    typeof one === 'object' && one !== null && '$schema' in one;
  if (!isOne(value)) throw new Error('The file names no schema.');
  return value;
}

function schemaAt(path: string): object {
  const value: unknown = JSON.parse(textAt(path));
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is no schema.`);
  return value;
}

function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && '$schema' in value && 'data' in value;
}

const documents = ours.map(({ path }) => ({ path, ...documentAt(path) }));

describe('schemas', () => {
  const published = files.filter(({ path }) => path.startsWith('/schemas/'));

  test('each bears the whole address at which it lies', () => {
    const ids = published.map(({ path }) => [path, /"\$id": "([^"]+)"/.exec(textAt(path))?.[1]]);
    expect(ids).toEqual(published.map(({ path }) => [path, `https://example.org/repo${path}`]));
  });

  test('every file of the API and of a chart fits the schema at the address that it names', () => {
    const ajv = new Ajv2020({
      allErrors: true,
      strict: true,
      strictTypes: false,
      strictRequired: false,
    });
    for (const { path } of published.filter((one) => one.path.startsWith('/schemas/api/'))) {
      ajv.addSchema(schemaAt(path));
    }
    const chartDocuments = charts.map((chart) => ({
      path: chart.id,
      ...withSchema(sharedChartJson(chart)),
    }));
    const wrong = [...documents, ...chartDocuments].flatMap(({ path, ...document }) => {
      const fits = ajv.getSchema(document.$schema);
      if (fits === undefined) return [`${path}: nothing lies at ${document.$schema}`];
      return fits(document) ? [] : [`${path}: ${ajv.errorsText(fits.errors)}`];
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});

describe('what is missing', () => {
  test('is null under its key: records of one list have the same keys, and no text is empty', () => {
    const broken = documents.flatMap(({ path, data }) => faultsOf(data, path));
    expect(broken.slice(0, 10)).toEqual([]);
  });

  test.each([
    ['a key left out', [{ a: 1 }, {}]],
    ['an empty text', { a: '' }],
  ])('%s is found', (_, data) => {
    expect(faultsOf(data, 'file')).toHaveLength(1);
  });
});

/** Where a value breaks the rule for missing values. */
function faultsOf(value: unknown, at: string): readonly string[] {
  if (value === '') return [`${at} is an empty text`];
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, one]) => faultsOf(one, `${at}/${key}`));
  if (!Array.isArray(value)) return inside;
  const shapes = new Set(value.map(keysOf));
  return shapes.size > 1 ? [`${at} mixes ${[...shapes].join(' and ')}`, ...inside] : inside;
}

function keysOf(value: unknown): string {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? Object.keys(value).toSorted().join() : typeof value;
}

test('no address of the index is escaped', () => {
  expect(textAt('/api/v1/index.json')).not.toContain('%7B');
});

test('notes stand in the table as often as in JSON', () => {
  const rows = csvParse(textAt('/api/v1/observations.csv'));
  const { data } = documentAt('/api/v1/observations.json');
  const notes = Array.isArray(data) ? data.map(noteOf) : [];
  expect(notes.filter((note) => note !== '').length).toBeGreaterThan(0);
  expect(rows.map(({ note_en: note }) => withoutMark(note ?? ''))).toEqual(notes);
});

function noteOf(claim: { readonly note: { readonly en: string } | null }): string {
  return claim.note?.en ?? '';
}

/** The apostrophe that keeps a text from running as a formula. */
function withoutMark(text: string): string {
  return text.replace(/^'(?=[=+\-@])/, '');
}

test('a table joins only rows that are there, and no column has two meanings', () => {
  const { resources } = packageOf(textAt('/datapackage.json'));
  const ids = new Map(
    resources.map(({ name }) => [
      name,
      new Set(csvParse(textAt(`/api/v1/${name}.csv`)).map(({ id }) => id)),
    ]),
  );
  for (const { name, schema } of resources) {
    const rows = csvParse(textAt(`/api/v1/${name}.csv`));
    expect(new Set(rows.columns).size, name).toBe(rows.columns.length);
    for (const { fields, reference } of schema.foreignKeys) {
      const named = rows.map((row) => row[fields[0] ?? '']).filter((id) => id !== '');
      const lost = named.filter((id) => ids.get(reference.resource)?.has(id) !== true);
      expect(lost, `${name}.${fields.join()}`).toEqual([]);
    }
  }
});

interface Package {
  readonly resources: readonly {
    readonly name: string;
    readonly schema: {
      readonly foreignKeys: readonly {
        readonly fields: readonly string[];
        readonly reference: { readonly resource: string };
      }[];
    };
  }[];
}

function packageOf(text: string): Package {
  const value: unknown = JSON.parse(text);
  if (!isPackage(value)) throw new Error('The package has no resources.');
  return value;
}

function isPackage(value: unknown): value is Package {
  return typeof value === 'object' && value !== null && 'resources' in value;
}
