import type { Markish } from '@observablehq/plot';
import type { UnitStyle } from '../model/indicator.ts';
import type { Spread } from '../stats/spread.ts';
import type { ChartFrame } from './frame.ts';
import { pixels } from './pixels.ts';
import { renderSvg } from './render-svg.ts';
import { rowAxis, rowTicks } from './row-axis.ts';
import { silentChart, wideSilence } from './row-silence.ts';
import { endLabels, rowWords } from './strip-labels.ts';
import { stripLayout } from './strip-layout.ts';
import { bandKey, dotMarks, focusLine, silentLanes, spreadMarks } from './strip-marks.ts';
import { rowLabels } from './row-labels.ts';

export interface StripPlace {
  readonly place: { readonly id: string };
  readonly name: string;
  readonly value: number;
  /** Its row of the table beside the chart. */
  readonly row?: number;
}

/** One edition of a survey, or one of several indicators on the same scale. */
export interface StripRow {
  readonly label: string;
  readonly values: readonly StripPlace[];
  /** Its quartiles; undefined where the values are not one survey. */
  readonly spread: Spread | undefined;
  readonly nation?: { readonly value: number; readonly label: string };
  /** How many places the survey leaves out. */
  readonly silent: number;
}

export interface Strip extends ChartFrame {
  /**
   * Drawn from the top in the order given. Editions come with the newest first: it is what most
   * readers want to know, and what a phone shows before they scroll.
   */
  readonly rows: readonly StripRow[];
  /** Id of the place drawn in lotus. */
  readonly focus?: string;
  /** Leads a line from row to row through the place in focus: for editions, not for indicators. */
  readonly connects?: boolean;
  readonly style: UnitStyle;
  readonly format: {
    readonly value: (value: number) => string;
    /** Shorter, for the axis. */
    readonly tick?: (value: number) => string;
  };
  readonly labels: {
    readonly notReported: string;
    /** “Median 41.2” */
    readonly median: (value: string) => string;
    /** “n = 61” */
    readonly places: (count: number) => string;
    /** What the band means, for the key: “half of the places”. */
    readonly band: string;
    /** “2 not reported” */
    readonly silent: (count: number) => string;
  };
}

/** How the places lie apart: one strip a row, every place a dot, the middle half in a band. */
export function strip(chart: Strip): string {
  const { rows, format, labels, theme, style } = chart;
  if (rows.every(({ values }) => values.length === 0)) {
    return silentChart(chart, labels.notReported);
  }
  const layout = stripLayout(chart);
  const ticks = rowTicks(layout.x, style, format.tick ?? format.value);
  const key = bandKey(layout, chart);
  const hatching = wideSilence(chart);
  const marks: Markish[] = [
    rowAxis(ticks, [layout.x], [layout.top, layout.bottom], theme),
    silentLanes(layout, chart, hatching),
    spreadMarks(layout, theme),
    focusLine(layout, chart),
    dotMarks(layout, chart),
    key.marks,
    rowLabels([...rowWords(layout, chart), ...endLabels(layout, chart), ...key.labels], theme),
  ];
  const isHatched = rows.some(({ values }) => values.length === 0);
  return renderSvg(
    chart,
    { ...pixels, height: key.bottom + 2, marks },
    isHatched ? [hatching] : [],
  );
}
