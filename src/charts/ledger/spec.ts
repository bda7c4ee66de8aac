import type { Observation } from '../../model/observation.ts';
import type { TaskPart, TaskTotals } from '../../stats/task-totals.ts';
import type { ChartFrame } from '../svg/frame.ts';

export interface LedgerRow {
  readonly id: string;
  /** Usually the date. */
  readonly label: string;
  readonly totals: TaskTotals;
}

export interface TaskLedger extends ChartFrame {
  /** One list of tasks each; they share a scale but are never added. */
  readonly lists: readonly {
    readonly id: string;
    readonly label: string;
    /** In order of time. */
    readonly rows: readonly LedgerRow[];
  }[];
  /** The row of the table beside the chart in which a claim stands. */
  readonly rowOf?: (observation: Observation) => number | undefined;
  readonly format: {
    /** A number with its bound, without unit. */
    readonly claim: (observation: Observation) => string;
    readonly value: (value: number) => string;
  };
  readonly labels: {
    readonly part: (part: TaskPart) => string;
    /** “1,287 tasks” */
    readonly total: (observation: Observation) => string;
    readonly noTotal: string;
    /** Tasks of the total that the source puts in no part. */
    readonly rest: string;
  };
}
