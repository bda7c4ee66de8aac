import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, inject, test } from 'vitest';
import { builtFiles, builtJson, builtText, pathOf, siteAddress } from './built-files.ts';

interface Envelope<Data = unknown> {
  readonly $schema: string;
  readonly url: string;
  readonly version: string;
  readonly data: Data;
}

interface Claim {
  readonly id: string;
  readonly place: string;
  readonly meeting: string | null;
}

interface Listed {
  readonly path: string;
  readonly ids_from: string | null;
  readonly example: string | null;
  readonly api?: string;
  readonly page?: string;
}

const read = (file: string) => builtJson<Envelope>(file, '$schema', 'url', 'version', 'data');

const all = builtFiles('api/v1');
/** What is in other people’s formats. */
const foreign = /csv-metadata\.json$|openapi\.json$/;
const files = all.filter((file) => file.endsWith('.json') && !foreign.test(file));

describe('every JSON file of the API', () => {
  // Meanings as in the specification; unevaluatedProperties stands beside references everywhere.
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
  });
  for (const file of builtFiles('schemas/api')) {
    ajv.addSchema(builtJson(file));
  }

  test('fits the schema that it names', () => {
    const wrong = files.flatMap((file) => {
      const document = read(file);
      const fits = ajv.getSchema(document.$schema);
      if (fits === undefined) return [`${file}: no schema ${document.$schema}`];
      return fits(document) ? [] : [`${file}: ${ajv.errorsText(fits.errors)}`];
    });
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  test('a file without a key, or with one more, does not fit', () => {
    const document = builtJson<Envelope<object>>('api/v1/provinces/lai-chau.json', 'data');
    const fits = ajv.getSchema(`${siteAddress()}schemas/api/province.schema.json`);
    const { name: _, ...nameless } = { name: '', ...document.data };
    expect(fits?.(document)).toBe(true);
    expect(fits?.({ ...document, data: nameless })).toBe(false);
    expect(fits?.({ ...document, data: { ...document.data, more: 1 } })).toBe(false);
    expect(fits?.({})).toBe(false);
  });

  test('names its own address and the release', () => {
    const { version } = read('api/v1/index.json');
    const wrong = files.filter((file) => {
      const document = read(file);
      return pathOf(document.url) !== file || document.version !== version;
    });
    expect(wrong).toEqual([]);
  });
});

/** One file holds no list: what it holds is one thing. */
function isList(data: unknown): data is readonly Listed[] {
  return Array.isArray(data);
}

test('the lists lead to files and pages that are there', () => {
  const lists = files.filter((file) => file.split('/').length === 3);
  const links = lists.flatMap((file) => {
    const { data } = read(file);
    if (!isList(data)) return [];
    return data.flatMap(({ api, page }) => [
      ...(api === undefined ? [] : [pathOf(api)]),
      ...(page === undefined ? [] : [`${pathOf(page)}index.html`]),
    ]);
  });
  expect(links.length).toBeGreaterThan(1000);
  expect(links.filter((link) => !existsSync(join(inject('builtSite'), link)))).toEqual([]);
});

/** The files that a list of paths with {id} stands for. */
function unfolded(paths: readonly string[]): readonly string[] {
  return paths
    .flatMap((path) => {
      const pattern = new RegExp(
        `^api/v1/${path.replaceAll('.', '\\.').replace('{id}', '[^/]+')}$`,
      );
      const found = all.filter((file) => pattern.test(file));
      return found.length === 0 ? [`${path} stands for nothing`] : found;
    })
    .toSorted();
}

test('the index lists every file and no other, with an example that is there', () => {
  const { data } = builtJson<Envelope<readonly Listed[]>>('api/v1/index.json', 'data');
  expect(unfolded(data.map(({ path }) => path))).toEqual(all);
  const named = data.flatMap(({ ids_from: ids, example }) => [ids, example]);
  const addresses = named.filter((address) => address !== null);
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((one) => !all.includes(pathOf(one)))).toEqual([]);
});

describe('openapi.json', () => {
  const specification = builtJson<{ readonly paths: object }>('api/v1/openapi.json', 'paths');

  test('is OpenAPI 3.1', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(specification));
    expect(errors ?? []).toEqual([]);
    expect([valid, validator.version]).toEqual([true, '3.1']);
  });

  test('has a path for every file, and a file for every path', () => {
    const paths = Object.keys(specification.paths).map((path) => path.slice(1));
    expect(unfolded(paths)).toEqual(all);
  });

  test('holds its schemas: every reference leads somewhere inside', () => {
    const refs = [...builtText('api/v1/openapi.json').matchAll(/"\$ref": "([^"]+)"/g)];
    expect(refs.length).toBeGreaterThan(100);
    expect(refs.filter(([, ref = '']) => !ref.startsWith('#/components/'))).toEqual([]);
  });
});

test('the file of a province holds claims about itself only, and all of them', () => {
  const { data: claims } = builtJson<Envelope<readonly Claim[]>>(
    'api/v1/observations.json',
    'data',
  );
  const { data: provinces } = builtJson<Envelope<readonly { readonly id: string }[]>>(
    'api/v1/provinces.json',
    'data',
  );
  for (const { id } of provinces) {
    const { data } = builtJson<Envelope<{ readonly observations: readonly Claim[] }>>(
      `api/v1/provinces/${id}.json`,
      'data',
    );
    const own = claims.filter(({ place }) => place === id);
    expect(data.observations).toEqual(own);
  }
});
