import type { Addresses } from './api-source.ts';
import type { About } from '../../model/model.ts';

export interface ApiFileOptions {
  readonly about: About;
  readonly at: Addresses;
  /** The name of the schema in schemas/api/. */
  readonly schema: string;
  /** The path of the file inside the site. */
  readonly path: string;
}

/** A file of the API: what it is, of which release, under which licence; then the data. */
export function apiFile({ about, at, schema, path }: ApiFileOptions, data: unknown): string {
  return jsonText({
    $schema: at.file(schemaPath(schema)),
    api: 'v1',
    url: at.file(path),
    version: about.version,
    date: about.date,
    licence: about.licence,
    data,
  });
}

/** Where a schema of the API lies inside the site. */
export function schemaPath(name: string): string {
  return `/schemas/api/${name}.schema.json`;
}

/** JSON with one record a line: short, and readable in a comparison of two releases. */
export function jsonText(document: Readonly<Record<string, unknown>>): string {
  return `${members(document, (value) => (isList(value) ? lines(value) : nested(value)))}\n`;
}

function nested(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return members(value, (inner) => (isList(inner) ? lines(inner) : JSON.stringify(inner)));
}

function members(value: object, write: (value: unknown) => string): string {
  const entries = Object.entries(value).map(
    ([key, one]) => `${JSON.stringify(key)}: ${write(one)}`,
  );
  return `{\n${entries.join(',\n')}\n}`;
}

function lines(list: readonly unknown[]): string {
  if (!list.some((one) => typeof one === 'object')) return JSON.stringify(list);
  return `[\n${list.map((one) => JSON.stringify(one)).join(',\n')}\n]`;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
