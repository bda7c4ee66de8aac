import type { CompareFile, ComparePlace } from '../../charts/compare/spec.ts';

/** A chosen place beside the others; without figures it is silent, which is told as well. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** The page on which its newest claims stand. */
  readonly claimsHref: string;
  readonly isNation: boolean;
  readonly figures: ComparePlace | undefined;
}

export interface Words {
  readonly chosen: string;
  readonly found: string;
  readonly picked: string;
  readonly results: string;
  readonly prompt: string;
  readonly beside: string;
  readonly updated: string;
  readonly noPlace: string;
  readonly noIndicator: string;
  readonly meant: string;
  readonly failed: string;
  readonly remove: string;
  readonly clear: string;
  readonly address: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly csv: string;
  readonly svg: string;
  readonly indicatorPage: string;
  readonly newest: string;
  readonly time: string;
  readonly timeNote: string;
  readonly disagree: string;
  readonly datesDiffer: string;
  readonly periodsDiffer: string;
  readonly bounds: string;
  readonly cut: string;
  readonly itsParts: string;
  readonly shared: string;
  readonly sharedAtOnce: string;
  readonly sharedFolded: string;
  readonly sharedNone: string;
  readonly sharedAll: string;
  readonly sharedFormer: string;
  readonly formerResults: string;
  readonly formerNote: string;
  readonly timesDiffer: string;
  readonly moreResults: string;
  readonly parts: string;
  readonly context: string;
  readonly oneHas: string;
  readonly someHave: string;
  readonly silence: string;
  readonly none: string;
  readonly place: string;
  readonly value: string;
  readonly when: string;
  readonly source: string;
  readonly notReported: string;
  readonly quote: string;
}

/** What the page tells its script; a star in an address stands for an id. */
export interface Settings {
  readonly data: string;
  /** What places have in common. */
  readonly shared: string;
  readonly rows: string;
  readonly place: string;
  readonly indicator: string;
  readonly nation: { readonly id: string; readonly href: string };
  readonly release: string;
  readonly credit: string;
  readonly colours: Readonly<Partial<Record<string, string>>>;
  readonly words: Words;
}

/** Both come from the same build as the script, so one look is enough. */
export function isSettings(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && 'words' in value;
}

export function isCompareFile(value: unknown): value is CompareFile {
  return typeof value === 'object' && value !== null && 'places' in value;
}
