import type { RawFile } from '../raw-file.ts';
import { sha256 } from './sha256.ts';

/** Where the state of the newest release is kept, file by file. */
export const newestFolder = 'releases/newest/';

/** The checksums of its files. */
export const newestSums = 'releases/newest.sha256';

/**
 * The files of a data folder that make its state, in the order of their paths: all but the records of
 * releases and what editors and systems leave behind.
 */
export function stateOf(files: readonly RawFile[]): readonly RawFile[] {
  return files
    .filter(({ path }) => !path.startsWith('releases/') && !/(^|\/)\./.test(path))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The state of the newest release, as the data folder keeps it. */
export function newestOf(files: readonly RawFile[]): readonly RawFile[] {
  return stateOf(
    files
      .filter(({ path }) => path.startsWith(newestFolder))
      .map(({ path, bytes }) => ({ path: path.slice(newestFolder.length), bytes })),
  );
}

/** One line a file, as `sha256sum` writes and reads it. */
export function sumsOf(state: readonly RawFile[]): string {
  return state.map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`).join('');
}

/** What names a state: the checksum of the checksums of its files. */
export function checksumOf(state: readonly RawFile[]): string {
  return sha256(sumsOf(state));
}
