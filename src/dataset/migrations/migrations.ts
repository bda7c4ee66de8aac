import type { Migration } from './migration.ts';
import type { RawFile } from '../raw-file.ts';
import { scopesAndReadUntil } from './scopes-and-read-until.ts';

/** Oldest first; each takes what the one before gives. */
const migrations: readonly Migration[] = [scopesAndReadUntil];

/** The files of an old state as today’s code reads them. Files of today stay as they are. */
export function migrated(files: readonly RawFile[]): readonly RawFile[] {
  const version = versionOf(files);
  return migrations
    .filter(({ from }) => from >= version)
    .reduce((state, { migrate }) => migrate(state), files);
}

/** The version of the formats of a state; the first was not always written down. */
export function versionOf(files: readonly RawFile[]): number {
  const about = files.find(({ path }) => path === 'dataset.yaml');
  const text = about === undefined ? '' : new TextDecoder().decode(about.bytes);
  const [, version = '1'] = /^schema_version: *(\d+)/m.exec(text) ?? [];
  return Number(version);
}
