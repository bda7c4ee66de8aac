import type { UnitStyle } from '../../model/indicator.ts';
import type { ReferenceLine } from '../axes/reference-lines.ts';
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

export interface Ranking extends ChartFrame {
  /** From best to worst. */
  readonly places: readonly RankedPlace[];
  /** Names of the places that the survey leaves out. */
  readonly silent: readonly string[];
  /** Id of the place drawn in lotus. */
  readonly focus?: string;
  readonly style: UnitStyle;
  readonly median?: ReferenceLine;
  readonly nation?: ReferenceLine;
  readonly target?: ReferenceLine;
  /**
   * `ends`: the best, the focus with its neighbours and the worst, and how many lie between;
   * `ends and chosen`: each of those between as well, unseen until it is lit in their stead.
   */
  readonly show?: 'all' | 'ends' | 'ends and chosen';
  readonly format: { readonly value: (value: number) => string };
  readonly labels: {
    readonly notReported: string;
    /** “23 places not shown” */
    readonly omitted: (count: number) => string;
    /** Heading of the places that the survey leaves out: “Not reported: 2 places”. */
    readonly silent: (count: number) => string;
  };
}
