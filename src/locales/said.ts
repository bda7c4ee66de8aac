import type { Edtf } from '../model/time.ts';

/** A quantity as it may stand in a sentence. */
export interface Said {
  /** With its bound, without a word for the unit: more than 1,200. */
  readonly bare: string;
  /** With both: more than 1,200 tasks. */
  readonly phrase: string;
  /** The unit as it stands after a preposition in Ukrainian and Russian: до 3 задач. */
  readonly genitive: string;
}

/** What is measured, and where. */
export interface Subject {
  readonly name: string;
  readonly place: string;
}

export interface SaidGoal {
  readonly value: string;
  readonly due: Edtf;
  readonly stand: 'met' | 'early' | 'below' | 'above' | 'open';
}

export interface SaidChange extends Subject {
  readonly way: 'up' | 'down';
  readonly from: Said;
  readonly to: Said;
  readonly times: readonly [Edtf, Edtf];
  readonly goal: SaidGoal | undefined;
}

/** Ranks: a lower number is further up. */
export interface SaidMove extends Omit<SaidChange, 'from' | 'to'> {
  readonly from: number;
  readonly to: number;
}

export interface SaidSame extends Subject {
  readonly at: string;
  readonly isRank: boolean;
  readonly times: readonly [Edtf, Edtf];
  readonly goal: SaidGoal | undefined;
}

export interface SaidNewest extends Subject {
  readonly at: string;
  readonly isRank: boolean;
  readonly time: Edtf;
  readonly timing: 'as-of' | 'period';
  readonly goal: SaidGoal | undefined;
}

export interface SaidRivals extends Omit<SaidNewest, 'at'> {
  /** Each figure with its bound; the last with its unit. */
  readonly values: readonly string[];
}

/** An end of a ranking: the names, or only how many when they are many. */
export interface SaidEnd {
  readonly names: readonly string[];
  readonly value: Said;
}

export interface SaidRanking {
  readonly name: string;
  readonly time: Edtf;
  readonly kind: 'ordered' | 'measured';
  readonly first: SaidEnd;
  readonly last: SaidEnd;
  readonly isRank: boolean;
  readonly areAllEqual: boolean;
  /** undefined where the picture does not show it. */
  readonly median: Said | undefined;
  readonly places: number;
}

export interface SaidStrip {
  readonly name: string;
  readonly times: readonly [Edtf, Edtf];
  /** How many places each edition covers. */
  readonly places: readonly [number, number];
}

export interface SaidMedian extends SaidStrip {
  readonly median: Said;
}

export interface SaidMedianChange extends SaidStrip {
  readonly way: 'up' | 'down';
  readonly from: Said;
  readonly to: Said;
  /** Whether both editions cover the same places. */
  readonly areSame: boolean;
}

/** From the lowest to the highest, where the median is the same in both editions. */
export interface SaidRange extends SaidMedian {
  /** undefined where the sentence would be too long with it. */
  readonly way: 'narrower' | 'wider' | 'same' | undefined;
  readonly from: Said;
  readonly to: Said;
}

export interface SaidSlope {
  readonly name: string;
  readonly times: readonly [Edtf, Edtf];
  readonly isRank: boolean;
  readonly places: number;
  readonly rose: number;
  readonly fell: number;
  readonly same: number;
  /** Whether the largest rises are meant, or the largest falls where nothing rose. */
  readonly way: 'up' | 'down';
  readonly largest: readonly string[];
  /** With its sign and unit; for ranks the places gained or lost. */
  readonly change: string;
}

export interface SaidRegions {
  readonly name: string;
  readonly time: Edtf;
  /** Names. */
  readonly highest: readonly string[];
  readonly lowest: readonly string[];
  readonly top: Said;
  readonly bottom: Said;
}

export interface SaidCoverage {
  readonly places: number;
  readonly telling: number;
  readonly indicators: number;
  readonly pairs: number;
  readonly silent: number;
}

/** In how many indices a place lies above the median of the provinces, at it and below it. */
export interface SaidStanding {
  readonly indices: number;
  readonly above: number;
  readonly at: number;
  readonly below: number;
}
