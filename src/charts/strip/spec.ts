import type { UnitStyle } from '../../model/indicator.ts';
import type { Spread } from '../../stats/spread.ts';
import type { ChartFrame } from '../svg/frame.ts';

export interface StripPlace {
  readonly place: { readonly id: string };
  readonly name: string;
  readonly value: number;
  /** Its row of the table beside the chart. */
  readonly row?: number;
}

/** One edition of a survey, or one of several indicators on the same scale. */
export interface StripRow {
  readonly label: string;
  readonly values: readonly StripPlace[];
  /** Its quartiles; undefined where the values are not one survey. */
  readonly spread: Spread | undefined;
  readonly nation?: { readonly value: number; readonly label: string };
  /** How many places the survey leaves out. */
  readonly silent: number;
}

export interface Strip extends ChartFrame {
  /**
   * Drawn from the top in the order given. Editions come with the newest first: it is what most
   * readers want to know, and what a phone shows before they scroll.
   */
  readonly rows: readonly StripRow[];
  /** Id of the place drawn in lotus. */
  readonly focus?: string;
  /** Leads a line from row to row through the place in focus: for editions, not for indicators. */
  readonly connects?: boolean;
  readonly style: UnitStyle;
  readonly format: {
    readonly value: (value: number) => string;
    /** Shorter, for the axis. */
    readonly tick?: (value: number) => string;
  };
  readonly labels: {
    readonly notReported: string;
    /** “Median 41.2” */
    readonly median: (value: string) => string;
    /** “n = 61” */
    readonly places: (count: number) => string;
    /** What the band means, for the key: “half of the places”. */
    readonly band: string;
    /** “2 not reported” */
    readonly silent: (count: number) => string;
  };
}
