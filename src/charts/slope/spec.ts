import type { UnitStyle } from '../../model/indicator.ts';
import type { ChartFrame } from '../svg/frame.ts';

/** A place in two editions; undefined where an edition does not report it. */
export interface SlopePlace {
  readonly place: { readonly id: string };
  readonly name: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** Its row of the table beside the chart. */
  readonly row?: number;
}

/** Which way a line goes in the picture; a better rank goes up. `alone`: in one edition only. */
export type Course = 'rises' | 'falls' | 'stays' | 'alone';

export interface Slope extends ChartFrame {
  readonly places: readonly SlopePlace[];
  /** Names of the earlier and the later edition, over their sides. */
  readonly editions: readonly [before: string, after: string];
  /** Id of the place drawn in lotus. */
  readonly focus?: string;
  readonly style: UnitStyle;
  readonly format: { readonly value: (value: number) => string };
  readonly labels: {
    readonly notReported: string;
    /** For the key: “rose: 35”, “fell: 20”, “unchanged: 3”, “in one edition only: 2”. */
    readonly course: (course: Course, count: number) => string;
  };
}
