import type { Reader } from '../../locales/reader.ts';

/** A list of which some stands open and the rest is folded. */
export interface BoundedList<Entry> {
  readonly shown: readonly Entry[];
  readonly folded: readonly Entry[];
  /** Said of a list that is longer than the page may hold; empty where all of it is there. */
  readonly cut: string;
}

/** The page keeps its weight however much a dataset holds: `most` entries, of which `open` are not folded. */
export function boundedList<All, Entry>(
  all: readonly All[],
  { open, most }: { readonly open: number; readonly most: number },
  entryOf: (one: All) => Entry,
  { format, words }: Reader,
): BoundedList<Entry> {
  const entries = all.slice(0, most).map(entryOf);
  return {
    shown: entries.slice(0, open),
    folded: entries.slice(open),
    cut: all.length > most ? words.behind.cut(format.number(most), format.number(all.length)) : '',
  };
}
