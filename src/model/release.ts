import { descending } from 'd3-array';
import type { ReleaseFile } from '../dataset/file-types.ts';
import { sortKey } from '../dataset/releases/version.ts';
import type { Texts } from './texts.ts';

/** One version of the dataset. */
export interface Release {
  readonly id: string;
  readonly date: string;
  /** The one before it; null for the first. */
  readonly previous: string | null;
  readonly summary: Texts;
}

/** Newest first, by their numbers: year, month, count. */
export function toReleases(files: readonly ReleaseFile[]): readonly Release[] {
  return files
    .map(({ id, date, previous, summary }) => ({ id, date, previous, summary }))
    .toSorted((a, b) => descending(sortKey(a.id), sortKey(b.id)));
}
