import type { Target } from '../../model/legal-document.ts';
import type { Observation } from '../../model/observation.ts';
import type { Reading } from '../../stats/reading/reading.ts';
import type { ChartFrame } from '../svg/frame.ts';

export interface GapRow {
  readonly id: string;
  readonly label: string;
  /** The newest claim; undefined when nothing was reported. */
  readonly value: Observation | undefined;
  readonly target: Target;
  readonly reading: Reading;
}

export interface GapToTarget extends ChartFrame {
  /** All in one unit; the rows of the table beside the chart, in this order. */
  readonly rows: readonly GapRow[];
  /** Id of the row drawn in lotus. */
  readonly focus?: string;
  readonly format: {
    readonly claim: (observation: Observation) => string;
    /** The ends of a track. */
    readonly value: (value: number) => string;
    /** Short: “≥ 80 % by 2025”. */
    readonly target: (target: Target) => string;
  };
  readonly labels: {
    readonly notReported: string;
    readonly reading: (reading: Reading) => string;
  };
}
