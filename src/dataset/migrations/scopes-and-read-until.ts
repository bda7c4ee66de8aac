import type { RawFile } from '../raw-file.ts';
import type { Migration } from './migration.ts';

/**
 * Version 1 had no scopes.yaml and no `read_until`. A claim without a scope is about the whole place,
 * so an empty list changes none; ages were counted to the day of the release, and still are. States
 * between the two versions have one of them already, which stays.
 */
export const scopesAndReadUntil: Migration = {
  from: 1,
  migrate: (files) => {
    const scopes = files.some(({ path }) => path === 'scopes.yaml') ? [] : [noScopes];
    return [...files.map(withReadUntil), ...scopes].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  },
};

const noScopes: RawFile = {
  path: 'scopes.yaml',
  bytes: new TextEncoder().encode(
    '# yaml-language-server: $schema=../schemas/scopes.schema.json\n[]\n',
  ),
};

function withReadUntil(file: RawFile): RawFile {
  if (file.path !== 'dataset.yaml') return file;
  const text = new TextDecoder()
    .decode(file.bytes)
    .replace(/^schema_version: *1$/m, 'schema_version: 2');
  const has = /^read_until:/m.test(text);
  const next = has ? text : text.replace(/^date: *(.*)$/m, 'date: $1\nread_until: $1');
  return { path: file.path, bytes: new TextEncoder().encode(next) };
}
