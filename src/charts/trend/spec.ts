import type { Target } from '../../model/legal-document.ts';
import type { Observation } from '../../model/observation.ts';
import type { Edtf } from '../../model/time.ts';
import type { ChartFrame } from '../svg/frame.ts';
import type { FormatDate } from '../axes/time-axis.ts';

export interface IndicatorTrend extends ChartFrame {
  /**
   * Claims about one indicator in one unit; of several places if `labels.place` is given. They are
   * the first rows of the table beside the chart, in this order.
   */
  readonly observations: readonly Observation[];
  /** The rows after those of the claims. */
  readonly targets: readonly Target[];
  /** Dates on which the indicator changed. New territories are known from the places. */
  readonly breaks: readonly Edtf[];
  /** Id of the place drawn in lotus; the nation is indigo, others are grey. */
  readonly focus?: string;
  readonly format: {
    /** A number on the axis. */
    readonly value: (value: number) => string;
    readonly date: FormatDate;
    /** A claim with its bound, as short as it goes: “> 51 %”. */
    readonly claim: (observation: Observation) => string;
    /** A target with its due date: “at least 80 % by 2025”. */
    readonly target: (target: Target) => string;
    /** Only when it is due: “2030”. */
    readonly due: (target: Target) => string;
  };
  readonly labels: {
    readonly notReported: string;
    readonly break: (date: Edtf, why: TrendGap['why']) => string;
    /** Put before the newest claim of each place. */
    readonly place?: (observation: Observation) => string;
  };
}

/** A date at which claims stop being comparable with earlier ones. */
export interface TrendGap {
  readonly why: 'definition' | 'territory';
  readonly text: string;
  /** px */
  readonly x: number;
}
