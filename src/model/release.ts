import { descending } from 'd3-array';
import type { Changed, Gone, Reason, ReleaseFile, Removed, Said } from '../dataset/file-types.ts';
import { sortKey } from '../dataset/releases/version.ts';
import type { Texts } from './texts.ts';

export type { Changed, Gone, Removed, Said };

/** Claims that changed or went for one reason. */
export interface ReleaseChange {
  readonly kind: Reason['kind'];
  readonly reason: Texts;
  readonly changed: readonly Changed[];
  readonly removed: readonly Removed[];
}

/** One version of the dataset. */
export interface Release {
  readonly id: string;
  readonly date: string;
  /** The one before it; null for the first, which brought everything and names nothing. */
  readonly previous: string | null;
  readonly summary: Texts;
  /** Paths of new files. */
  readonly addedFiles: readonly string[];
  /** Ids of new claims. */
  readonly added: readonly string[];
  readonly changes: readonly ReleaseChange[];
  /** Ids of claims that say the same in other words, or with other citations. */
  readonly reworded: readonly string[];
  /** What lost its id. */
  readonly gone: readonly Gone[];
  /** Charts that show something else than before, each with the hash of its numbers. */
  readonly charts: Readonly<Record<string, string>>;
  /** Charts that can no longer be drawn, with their titles. */
  readonly chartsGone: Readonly<Record<string, Texts>>;
}

/** Newest first, by their numbers: year, month, count. */
export function toReleases(files: readonly ReleaseFile[]): readonly Release[] {
  return files.map(toRelease).toSorted((a, b) => descending(sortKey(a.id), sortKey(b.id)));
}

function toRelease(file: ReleaseFile): Release {
  const { id, date, previous, summary, added, changes = [], reworded = {}, gone = [] } = file;
  return {
    id,
    date,
    previous,
    summary,
    addedFiles: added?.files ?? [],
    added: idsOf(added?.claims ?? {}),
    changes: changes.map(({ kind, reason, changed = [], removed = [] }) => ({
      kind,
      reason,
      changed,
      removed,
    })),
    reworded: idsOf(reworded),
    gone,
    charts: file.charts ?? {},
    chartsGone: file.charts_gone ?? {},
  };
}

/** Whole ids from what stands by file without the id of the report. */
function idsOf(files: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return Object.entries(files).flatMap(([file, ids]) => {
    const report = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
    return ids.map((id) => `${report}.${id}`);
  });
}
