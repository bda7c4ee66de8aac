import type { ChartFrame } from '../svg/frame.ts';

/** The newest report of a place on an indicator; no year if it has no date. */
export interface Reported {
  readonly year: number | undefined;
}

export interface CoverageGrid extends ChartFrame {
  /** Places, sorted as they shall stand. A cell for each column; undefined where nothing was reported. */
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly (Reported | undefined)[];
  }[];
  /** Indicators, in the order of the cells. */
  readonly groups: readonly {
    readonly label: string;
    readonly columns: readonly { readonly label: string }[];
  }[];
  /** The year from which ages are counted: that of the dataset. */
  readonly year: number;
  readonly format: { readonly count: (count: number) => string };
  readonly labels: {
    readonly notReported: string;
    readonly undated: string;
    /** What a shade means; “2022 or before” where `from` is undefined. */
    readonly years: (from: number | undefined, to: number) => string;
    /** Short: it heads the column of totals. */
    readonly total: string;
    /** “84 of 272”. */
    readonly share: (reported: string, asked: string) => string;
  };
}
