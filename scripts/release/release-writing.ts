import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawFile } from '../../src/dataset/raw-file.ts';
import { newestFolder, newestSums, sumsOf } from '../../src/dataset/releases/state.ts';
import { writeWhole } from '../build/write-whole.ts';
import { writeFiles } from './chart-states.ts';

/** What a release changes in the data folder. */
export interface WrittenRelease {
  readonly version: string;
  /** The text of its record. */
  readonly record: string;
  readonly state: readonly RawFile[];
}

/** The files of a data folder once a release is written. */
export function filesAfter(
  files: readonly RawFile[],
  { version, record, state }: WrittenRelease,
): readonly RawFile[] {
  const encode = (text: string) => new TextEncoder().encode(text);
  const records = files.filter(
    ({ path }) => path.startsWith('releases/') && !path.startsWith(newestFolder),
  );
  return [
    ...state,
    ...records.filter(({ path }) => path !== newestSums),
    { path: `releases/${version}.yaml`, bytes: encode(record) },
    { path: newestSums, bytes: encode(sumsOf(state)) },
    ...state.map(({ path, bytes }) => ({ path: `${newestFolder}${path}`, bytes })),
  ].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Writes a release: the kept state beside the old one and then in its place, the record last. Killed
 * in between, the check finds it, and git restores what was there.
 *
 * @throws What the disk throws.
 */
export function writeRelease(data: string, { version, record, state }: WrittenRelease): void {
  const releases = join(data, 'releases');
  const [next, newest] = [join(releases, '.next'), join(data, newestFolder)];
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  writeFiles(next, state);
  rmSync(newest, { recursive: true, force: true });
  renameSync(next, newest);
  writeWhole(join(data, newestSums), sumsOf(state));
  const about = state.find(({ path }) => path === 'dataset.yaml');
  if (about !== undefined) writeFileSync(join(data, about.path), about.bytes);
  writeWhole(join(releases, `${version}.yaml`), record);
}
