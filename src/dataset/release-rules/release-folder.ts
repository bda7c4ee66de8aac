import type { ReleaseFile } from '../file-types.ts';
import { rebuiltStates, type Rebuilt } from '../releases/rebuild.ts';
import { newestOf } from '../releases/state.ts';
import { sortKey } from '../releases/version.ts';
import type { RawFile } from '../raw-file.ts';
import type { Sheet } from '../sheet.ts';
import type { Dataset } from '../dataset.ts';

/** All that is written about releases, as the rules about it ask. */
export interface ReleaseFolder {
  /** Oldest first. */
  readonly records: readonly Sheet<ReleaseFile>[];
  /** The text of every record, whether it fits its schema or not, by path. */
  readonly texts: readonly (readonly [path: string, text: string])[];
  readonly files: readonly RawFile[];
  /** The file that names the release; undefined where it cannot be read. */
  readonly about: Dataset['dataset'][number] | undefined;
  /** undefined where a record cannot be read: the way is broken, and the record was told. */
  readonly rebuilt: Rebuilt | undefined;
}

export function toReleaseFolder(
  { release, dataset }: Dataset,
  files: readonly RawFile[],
  texts: ReadonlyMap<string, string>,
): ReleaseFolder {
  const records = release.toSorted((a, b) => (sortKey(a.value.id) < sortKey(b.value.id) ? -1 : 1));
  const own = [...texts].filter(([path]) => path.startsWith('releases/'));
  return {
    records,
    texts: own,
    files,
    about: dataset[0],
    rebuilt:
      own.length === records.length && records.length > 0
        ? rebuiltStates(
            records.map(({ value }) => value),
            newestOf(files),
          )
        : undefined,
  };
}
