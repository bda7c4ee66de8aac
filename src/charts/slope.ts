import type { Markish } from '@observablehq/plot';
import type { UnitStyle } from '../model/indicator.ts';
import type { ChartFrame } from './frame.ts';
import { pixels } from './pixels.ts';
import { renderSvg } from './render-svg.ts';
import { rowLabels } from './row-labels.ts';
import { silentChart } from './row-silence.ts';
import { slopeKey } from './slope-key.ts';
import { leaderMarks, sideLabels } from './slope-labels.ts';
import { slopeLayout } from './slope-layout.ts';
import { lineMarks, poleMarks } from './slope-marks.ts';

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

/**
 * Each place a line from one edition to the next: solid with full dots where it rises, dashed with
 * open ones where it falls. Of many places only those are named that a reader will look for.
 */
export function slope(chart: Slope): string {
  const { places, labels, theme } = chart;
  const isTold = places.some(({ before, after }) => before !== undefined || after !== undefined);
  if (!isTold) return silentChart(chart, labels.notReported);
  const layout = slopeLayout(chart);
  const placed = sideLabels(layout, chart);
  const key = slopeKey(layout, chart);
  const marks: Markish[] = [
    poleMarks(layout, theme),
    leaderMarks(placed, layout, theme),
    lineMarks(layout, theme),
    key.marks,
    rowLabels([...layout.heads, ...placed.flatMap(({ lines }) => lines), ...key.labels], theme),
  ];
  return renderSvg(chart, { ...pixels, height: key.bottom + 2, marks });
}
