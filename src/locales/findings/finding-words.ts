import type { Edtf } from '../../model/time.ts';

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

/** Headlines in one language. Names come as they are in the dataset; none ends in a full stop. */
export interface Findings {
  /** Whether a unit is said although the name already says it: hồ sơ … 5 hồ sơ. */
  readonly repeatsUnits: boolean;
  /** Between percentages: +1.2 percentage points. */
  readonly percentagePoints: (written: string, value: number) => string;
  /** Places gained or lost in a ranking. */
  readonly ranksMoved: (ranks: number) => string;
  readonly trend: {
    readonly changed: (of: SaidChange) => string;
    readonly moved: (of: SaidMove) => string;
    readonly same: (of: SaidSame) => string;
    readonly newest: (of: SaidNewest) => string;
    readonly disputed: (of: SaidRivals) => string;
  };
  readonly ranking: (of: SaidRanking) => string;
  readonly strip: {
    readonly one: (of: SaidStrip & { readonly median: Said }) => string;
    readonly median: (
      of: SaidStrip & {
        readonly way: 'up' | 'down';
        readonly from: Said;
        readonly to: Said;
        /** Whether both editions cover the same places. */
        readonly areSame: boolean;
      },
    ) => string;
    readonly range: (
      of: SaidStrip & {
        /** undefined where the sentence would be too long with it. */
        readonly way: 'narrower' | 'wider' | 'same' | undefined;
        readonly median: Said;
        readonly from: Said;
        readonly to: Said;
      },
    ) => string;
  };
  readonly slope: (of: SaidSlope) => string;
  readonly gaps: (
    goals: number,
    counts: readonly { readonly reading: string; readonly goals: number }[],
  ) => string;
  readonly tasks: {
    readonly ofTotal: (done: string, total: string, time: Edtf) => string;
    readonly disputed: (done: readonly string[], total: string | undefined, time: Edtf) => string;
    readonly running: (done: string, running: string, time: Edtf) => string;
    readonly done: (done: string, time: Edtf) => string;
  };
  readonly coverage: (of: {
    readonly places: number;
    readonly telling: number;
    readonly indicators: number;
    readonly pairs: number;
    readonly silent: number;
  }) => string;
  readonly merger: {
    readonly made: (place: string, parts: readonly string[], until: Edtf) => string;
    readonly unchanged: (place: string, since: Edtf) => string;
    readonly ended: (place: string, heir: string, until: Edtf) => string;
  };
  readonly medians: (
    place: string,
    of: {
      readonly indices: number;
      readonly above: number;
      readonly at: number;
      readonly below: number;
    },
  ) => string;
  readonly regions: (of: SaidRegions) => string;
  readonly timeline: {
    readonly meeting: (bodies: readonly string[], date: Edtf) => string;
    readonly due: (due: Edtf, goals: number) => string;
    /** Joins the two above. */
    readonly both: (meeting: string, due: string) => string;
  };
}
