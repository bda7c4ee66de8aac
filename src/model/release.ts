import { descending } from 'd3-array';
import type { ReleaseFile } from '../dataset/file-types.ts';
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
    .toSorted((a, b) => descending(numbersOf(a), numbersOf(b)));
}

/** As one text that sorts as the numbers do. */
function numbersOf({ id }: Pick<Release, 'id'>): string {
  return id
    .split('.')
    .map((number) => number.padStart(6, '0'))
    .join('.');
}
