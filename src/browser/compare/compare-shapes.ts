/** To which side of its mark a number may lie. */
export type Side = 'more' | 'less' | 'about';

/** One of the newest claims about a place. */
export interface Claim {
  readonly id: string;
  readonly value: number;
  readonly side?: Side | undefined;
  readonly isDrawn: boolean;
  readonly phrase: string;
  readonly short: string;
  readonly when: string;
  readonly isDisputed?: true | undefined;
  readonly caution?: string | undefined;
  readonly sources: readonly number[];
}

export type Point = readonly [day: number, value: number, says: string, side?: Side];

export interface PlaceFigures {
  readonly newest: readonly Claim[];
  readonly points: readonly Point[];
  readonly runs: readonly (readonly number[])[];
  readonly cuts: readonly { readonly day: number; readonly text: string }[];
}

/** What the site tells of one indicator; texts are printed as its pages print them. */
export interface IndicatorFile {
  readonly about: string;
  readonly scale: 'number' | 'percent' | 'rank';
  readonly isFlow: boolean;
  readonly sources: readonly {
    readonly publisher: string;
    readonly href: string;
    readonly hreflang: string;
  }[];
  readonly places: Readonly<Partial<Record<string, PlaceFigures>>>;
}

/** A chosen place beside the others; without figures it is silent, which is told as well. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** The page on which its newest claims stand. */
  readonly claimsHref: string;
  readonly isNation: boolean;
  readonly figures: PlaceFigures | undefined;
}

export interface Words {
  readonly chosen: string;
  readonly found: string;
  readonly picked: string;
  readonly results: string;
  readonly prompt: string;
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

export function isIndicatorFile(value: unknown): value is IndicatorFile {
  return typeof value === 'object' && value !== null && 'places' in value;
}
