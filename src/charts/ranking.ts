import type { Markish } from '@observablehq/plot';
import type { UnitStyle } from '../model/indicator.ts';
import type { ChartFrame } from './frame.ts';
import { silence } from './hatching.ts';
import { pixels } from './pixels.ts';
import { isList, rankingLayout } from './ranking-layout.ts';
import { omissionMarks, placeMarks, ruleMarks } from './ranking-marks.ts';
import { allRows, endRows } from './ranking-rows.ts';
import { renderSvg } from './render-svg.ts';
import { rowAxis, rowTicks } from './row-axis.ts';
import { silentChart, silentNames } from './row-silence.ts';

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

/** A value to compare with, and its words: “Median 41.2”. */
export interface Yardstick {
  readonly value: number;
  readonly label: string;
}

export interface Ranking extends ChartFrame {
  /** From best to worst. */
  readonly places: readonly RankedPlace[];
  /** Names of the places that the survey leaves out. */
  readonly silent: readonly string[];
  /** Id of the place drawn in lotus. */
  readonly focus?: string;
  readonly style: UnitStyle;
  readonly median?: Yardstick;
  readonly nation?: Yardstick;
  readonly target?: Yardstick;
  /** `ends`: the best, the focus with its neighbours and the worst, and how many lie between. */
  readonly show?: 'all' | 'ends';
  readonly format: { readonly value: (value: number) => string };
  readonly labels: {
    readonly notReported: string;
    /** “23 places not shown” */
    readonly omitted: (count: number) => string;
    /** Heading of the places that the survey leaves out: “Not reported: 2 places”. */
    readonly silent: (count: number) => string;
  };
}

/**
 * Places from best to worst, each a dot on one scale. A stem leads to it from zero where the scale
 * has one; scores have none, and their dots stand on a hairline. Ranks are a list without a scale.
 */
export function ranking(chart: Ranking): string {
  const { places, focus, format, labels, show = 'all', silent, style, theme } = chart;
  const heading = labels.silent(silent.length);
  if (places.length === 0) return silentChart(chart, labels.notReported, heading, silent);
  const layout = rankingLayout(chart, show === 'all' ? allRows(places) : endRows(places, focus));
  const { panels, axisTop, bottom } = layout;
  const scales = panels.map(({ x }) => x);
  const ticks = scales[0] ? rowTicks(scales[0], style, format.value) : [];
  const names = silentNames(chart, heading, silent, bottom + 14);
  const marks: Markish[] = [
    ...(isList(chart)
      ? []
      : [rowAxis(ticks, scales, [axisTop, bottom], theme), ruleMarks(layout, theme)]),
    placeMarks(layout, chart),
    omissionMarks(layout, chart),
    names.marks,
  ];
  const hatchings = silent.length > 0 ? [silence(chart)] : [];
  return renderSvg(chart, { ...pixels, height: names.bottom + 2, marks }, hatchings);
}
