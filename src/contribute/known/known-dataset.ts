import { knownSheet } from '../../dataset/known-sheet.ts';
import type { RawFile } from '../../dataset/raw-file.ts';
import { toTextFile } from '../../dataset/text-file.ts';
import { readFile, type ReadFile } from '../../dataset/to-dataset.ts';
import type { KnownFile } from './known-files.ts';

/** Files that a contributor wrote, changed or took away. */
export interface ChangedFile {
  readonly path: string;
  /** undefined where the file is taken away. */
  readonly bytes: Uint8Array | undefined;
}

/** A dataset as it was sent, with files changed in it. */
export interface KnownDataset {
  /** In the order of their paths, as a folder gives them. */
  readonly filesWith: (changes: readonly ChangedFile[]) => readonly RawFile[];
  /** As `readFile` does; what was sent is not parsed again. */
  readonly read: (raw: RawFile) => ReadFile;
}

export function knownDataset(known: readonly KnownFile[]): KnownDataset {
  const reads = new WeakMap<RawFile, ReadFile>();
  const files = known.map(({ path, text, value }): RawFile => {
    if (value === undefined) return { path, bytes: new TextEncoder().encode(text) };
    // What it says is known, so that nobody asks for its bytes.
    const raw = { path, bytes: new Uint8Array() };
    reads.set(raw, { text, sheet: knownSheet(toTextFile(path, text), value), problems: [] });
    return raw;
  });
  return {
    filesWith: (changes) => {
      const changed = new Set(changes.map(({ path }) => path));
      return [
        ...files.filter(({ path }) => !changed.has(path)),
        ...changes.flatMap(({ path, bytes }) => (bytes === undefined ? [] : [{ path, bytes }])),
      ].toSorted((a, b) => (a.path < b.path ? -1 : 1));
    },
    read: (raw) => {
      const read = reads.get(raw) ?? readFile(raw);
      reads.set(raw, read);
      return read;
    },
  };
}
