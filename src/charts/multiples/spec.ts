import type { UnitStyle } from '../../model/indicator.ts';
import type { Bound } from '../../model/observation.ts';
import type { Edtf } from '../../model/time.ts';
import type { ChartFrame } from '../svg/frame.ts';
import type { FormatDate } from '../axes/time-axis.ts';

export interface MultiplePoint {
  readonly time: Edtf;
  readonly value: number;
  readonly bound: Bound;
  /** Row of the table beside the chart. */
  readonly row?: number;
}

/** Claims that may be joined, oldest first; a claim that may not is a run of its own. */
export type MultipleRun = readonly MultiplePoint[];

/** One small chart: a place or an indicator. */
export interface Multiple {
  readonly title: string;
  readonly style: UnitStyle;
  readonly lines: readonly {
    readonly colour: 'place' | 'focus' | 'nation';
    readonly runs: readonly MultipleRun[];
  }[];
  /** Drawn in grey behind the lines: the median of all provinces. */
  readonly reference?: readonly MultipleRun[];
  /** Dates on which claims stop being comparable with earlier ones. */
  readonly breaks?: readonly Edtf[];
}

export interface SmallMultiples extends ChartFrame {
  /** Regions or groups; one section without a heading for a plain grid. */
  readonly sections: readonly { readonly heading?: string; readonly panels: readonly Multiple[] }[];
  /** `shared` only where all panels have one unit. */
  readonly scale: 'shared' | 'own';
  readonly format: {
    /** A number on the shared scale. */
    readonly value: (value: number) => string;
    /** A point with its bound, as short as it goes. */
    readonly claim: (point: MultiplePoint, panel: Multiple) => string;
    readonly date: FormatDate;
  };
  readonly labels: {
    readonly notReported: string;
    /** What the lines are, when that must be said. */
    readonly line?: string;
    /** “median of the provinces” */
    readonly reference?: string;
  };
}
