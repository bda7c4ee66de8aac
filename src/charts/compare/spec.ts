import type { Bound } from '../../model/observation.ts';

/** On which side of its mark a number may lie; nothing is said of an exact one. */
export type OpenBound = Exclude<Bound, 'exact'>;

/** One of the newest claims about a place, in words and as a point. */
export interface CompareClaim {
  /** Also its fragment on the page of the place; of a national one, on that of the indicator. */
  readonly id: string;
  readonly value: number;
  readonly bound?: OpenBound | undefined;
  /** Whether it has a place on the scale: a result with a time, in the unit of the indicator. */
  readonly isDrawn: boolean;
  /** With bound and unit. */
  readonly phrase: string;
  /** With a sign for the bound, without the unit. */
  readonly short: string;
  readonly when: string;
  /** Whether another of them says otherwise. */
  readonly isDisputed?: true | undefined;
  /** What the number is not. */
  readonly caution?: string | undefined;
  /** Of the list of sources. */
  readonly sources: readonly number[];
}

/** A claim over time: day since 1970, value, what it says, its bound. */
export type ComparePoint = readonly [day: number, value: number, says: string, bound?: OpenBound];

/** A day on which a line ends: new territory, new definition. */
export interface CompareCut {
  readonly day: number;
  readonly text: string;
}

export interface ComparePlace {
  /** Several, where more than one source told of the newest day. */
  readonly newest: readonly CompareClaim[];
  readonly points: readonly ComparePoint[];
  /** Which points a line may join, by their numbers. */
  readonly runs: readonly (readonly number[])[];
  readonly cuts: readonly CompareCut[];
}

export interface CompareSource {
  readonly publisher: string;
  readonly href: string;
  readonly hreflang: string;
}

/** What is told to somebody who asks for one place: a line, and where it leads. */
export type CompareAnswer = readonly [line: string, href: string];

/** The part of a file that a search reads. */
export interface CompareAnswers {
  /** A province without a figure has those of the units it was made of. */
  readonly answers: Readonly<Partial<Record<string, CompareAnswer>>>;
}

/**
 * All that the page needs to know of one indicator: the build writes it, the script of the page
 * draws it. Places that it leaves out reported nothing.
 */
export interface CompareFile extends CompareAnswers {
  /** The unit, and which way is better. */
  readonly about: string;
  readonly scale: 'number' | 'percent' | 'rank';
  readonly isFlow: boolean;
  readonly sources: readonly CompareSource[];
  readonly places: Readonly<Partial<Record<string, ComparePlace>>>;
}

/**
 * That a place has figures: where the indicator stands in the list, the day of its newest one, and
 * whether that tells of the Resolution.
 */
export type SharedEntry = readonly [at: number, day: number, isProgress?: 1];

/** Which places have figures for which indicators, so that the page knows what they share. */
export interface SharedFile {
  /** In the order in which they are told. */
  readonly indicators: readonly string[];
  /** Scores and ranks that are of an edition. */
  readonly totals: readonly string[];
  /** What a total is made of. */
  readonly parts: readonly string[];
  /** Those that describe a place and tell of no result. */
  readonly context: readonly string[];
  readonly places: Readonly<Partial<Record<string, readonly SharedEntry[]>>>;
}
