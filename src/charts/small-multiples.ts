import type { Markish } from '@observablehq/plot';
import type { UnitStyle } from '../model/indicator.ts';
import type { Bound } from '../model/observation.ts';
import type { Edtf } from '../model/time.ts';
import type { ChartFrame } from './frame.ts';
import { silence, type Hatching } from './hatching.ts';
import { labelMarks } from './label-marks.ts';
import { multipleLabels } from './multiple-labels.ts';
import { multipleGrid } from './multiple-layout.ts';
import { multipleMarks } from './multiple-marks.ts';
import { pixels } from './pixels.ts';
import { renderSvg } from './render-svg.ts';
import type { FormatDate } from './time-axis.ts';

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

/** Many small charts over one axis of time, each with its first and its newest number. */
export function smallMultiples(chart: SmallMultiples): string {
  const grid = multipleGrid(chart);
  const hatching = quietSilence(chart);
  const marks: Markish[] = [
    multipleMarks(chart, grid, hatching),
    labelMarks(multipleLabels(chart, grid), chart.theme),
  ];
  const isSilent = grid.panels.some(({ points }) => points.length === 0);
  const options = { ...pixels, height: Math.max(20, grid.bottom), marks };
  return renderSvg(chart, options, isSilent ? [hatching] : []);
}

/** Paler than a single silent bar: many panels may be silent. */
function quietSilence(chart: SmallMultiples): Hatching {
  return { ...silence(chart), lines: chart.theme.silent, step: 7 };
}
