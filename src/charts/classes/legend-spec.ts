import type { ChartFrame } from '../svg/frame.ts';
import type { Survey } from './survey.ts';

/** What a legend needs besides the survey. */
export interface LegendWords {
  /** A value that the others are seen against, where it lies within the classes. */
  readonly reference?: { readonly value: number; readonly label: string } | undefined;
  readonly format: {
    readonly value: (value: number) => string;
    /** Shorter where the unit is said elsewhere. */
    readonly bound: (value: number) => string;
    /** “16–30”: for whole numbers, whose classes are named rather than their bounds. */
    readonly range?: (from: number, to: number) => string;
  };
  readonly labels: {
    /** What a dot is. */
    readonly dot?: string;
    /** Said where classes are not as wide as they are drawn. */
    readonly uneven?: string;
    /** “Not reported: 12” */
    readonly notReported: (count: number) => string;
    /** “Not asked: 3” */
    readonly outside: (count: number) => string;
  };
}

export interface ClassLegend extends ChartFrame, Survey, LegendWords {
  /** How many units of the map the survey does not ask; 0 says nothing of them. */
  readonly outside: number;
}

export interface LegendFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}
