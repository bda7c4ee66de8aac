import type { UnitStyle } from '../../model/indicator.ts';
import type { ChartFrame } from '../svg/frame.ts';

export interface RankedPlace {
  readonly place: { readonly id: string };
  readonly name: string;
  readonly rank: number;
  readonly tied: boolean;
  readonly value: number;
  /** The value in words, as short as it goes. */
  readonly label: string;
  /** Its row of the table beside the chart. */
  readonly row: number;
}

/** A value to compare with, and its words: “Median 41.2”. */
export interface Yardstick {
  readonly value: number;
  readonly label: string;
}

export interface Ranking extends ChartFrame {
  /** From best to worst. */
  readonly places: readonly RankedPlace[];
  /** Names of the places that the survey leaves out. */
  readonly silent: readonly string[];
  /** Id of the place drawn in lotus. */
  readonly focus?: string;
  readonly style: UnitStyle;
  readonly median?: Yardstick;
  readonly nation?: Yardstick;
  readonly target?: Yardstick;
  /** `ends`: the best, the focus with its neighbours and the worst, and how many lie between. */
  readonly show?: 'all' | 'ends';
  readonly format: { readonly value: (value: number) => string };
  readonly labels: {
    readonly notReported: string;
    /** “23 places not shown” */
    readonly omitted: (count: number) => string;
    /** Heading of the places that the survey leaves out: “Not reported: 2 places”. */
    readonly silent: (count: number) => string;
  };
}
