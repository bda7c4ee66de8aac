/** What a page found by the search is about; in this order wherever they are listed. */
export const searchKinds = [
  'province',
  'former-province',
  'indicator',
  'meeting',
  'directive',
  'document',
  'target',
  'page',
  'fact',
] as const;

export type SearchKind = (typeof searchKinds)[number];

/** One thing that can be found, in one language: handed from the site to the index. */
export interface SearchRecord {
  /** Unique in its language; begins with the base path. */
  readonly href: string;
  readonly kind: SearchKind;
  readonly title: string;
  /** Set where the title is in another language than the page. */
  readonly titleLang?: string | undefined;
  /** What it is, in one line. */
  readonly line: string;
  /** A title in full, where the line has no room for it. */
  readonly about?: string | undefined;
  readonly aboutLang?: string | undefined;
  /** Other spellings and languages of its name. */
  readonly names: readonly string[];
  /** Whether a file for comparisons has the figures of each place. */
  readonly hasFigures?: boolean;
  /** Former units that it took over, in all their spellings. */
  readonly units: readonly string[];
  /** How it stands, in the words by which people look for it: “overdue”; what a page answers. */
  readonly states: readonly string[];
  /** Further words under which it is found, never shown. */
  readonly words: readonly string[];
}

/** What the index of a language is made from. */
export interface SearchRecords {
  readonly language: string;
  readonly records: readonly SearchRecord[];
}

/** Beside the index, for the page that puts results in order: what records are called. */
export interface SearchNames {
  /** By kind and the id that the index gave them: title, other names, the title in full, states. */
  readonly called: Readonly<
    Partial<Record<SearchKind, Readonly<Record<string, readonly string[]>>>>
  >;
  /** By that id: the names of the units that a province took over. */
  readonly tookOver: Readonly<Record<string, readonly string[]>>;
}
