/** What a page found by the search is about; in this order wherever they are listed. */
export const searchKinds = [
  'province',
  'former-province',
  'indicator',
  'meeting',
  'document',
  'target',
  'page',
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
  /** Former units that it took over, in all their spellings. */
  readonly units: readonly string[];
  /** Further words under which it is found, never shown. */
  readonly words: readonly string[];
}

/** What the index of a language is made from. */
export interface SearchRecords {
  readonly language: string;
  readonly records: readonly SearchRecord[];
}

/** Ids that the index gave to records, by their kind: beside the index, for the page that searches. */
export type SearchKindIds = Readonly<Partial<Record<SearchKind, readonly string[]>>>;
