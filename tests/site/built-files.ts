import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { inject } from 'vitest';

/** The files of the built site under a folder, by their paths inside the site, sorted. */
export function builtFiles(folder = ''): readonly string[] {
  return readdirSync(join(inject('builtSite'), folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(inject('builtSite').length + 1))
    .map((file) => file.split(sep).join('/'))
    .toSorted();
}

export function builtText(file: string): string {
  return readFileSync(join(inject('builtSite'), file), 'utf8');
}

/** A JSON file that has these keys at least. */
export function builtJson<Shape extends object>(
  file: string,
  ...keys: readonly (keyof Shape & string)[]
): Shape {
  const value: unknown = JSON.parse(builtText(file));
  if (!hasKeys<Shape>(value, keys)) throw new Error(`${file} has not all of ${keys.join(', ')}`);
  return value;
}

function hasKeys<Shape extends object>(
  value: unknown,
  keys: readonly (keyof Shape & string)[],
): value is Shape {
  return typeof value === 'object' && value !== null && keys.every((key) => key in value);
}

/** The address that the built site says it has, with a slash at the end. */
export function siteAddress(): string {
  const [, id = ''] = /"id": "([^"]+)datapackage\.json"/.exec(builtText('datapackage.json')) ?? [];
  return id;
}

/** The path inside the site of one of its addresses. */
export function pathOf(address: string): string {
  const site = siteAddress();
  if (!address.startsWith(site)) throw new Error(`${address} is not an address of ${site}`);
  return address.slice(site.length);
}
