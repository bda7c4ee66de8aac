import { rect, ruleX, type Markish } from '@observablehq/plot';
import { daysOf, utc, type Edtf } from '../model/time.ts';
import { cutsOf } from '../stats/segments.ts';
import type { TimedObservation } from '../stats/series.ts';
import type { IndicatorTrend } from './indicator-trend.ts';
import type { Box, Label } from './label-placement.ts';
import type { TrendLayout } from './trend-layout.ts';
import type { Theme } from './theme.ts';

/** A date at which claims stop being comparable with earlier ones. */
export interface TrendGap {
  readonly why: 'definition' | 'territory';
  readonly text: string;
  /** px */
  readonly x: number;
}

/** Between two lines of labels above the plot, px. */
export const gapLine = 16;

/** Half of the strip of bare paper, px. */
const halfGap = 6;

/** The breaks of the indicator, and the days on which a place that is drawn began or ended. */
export function trendGaps(
  { breaks, labels }: Pick<IndicatorTrend, 'breaks' | 'labels'>,
  claims: readonly TimedObservation[],
  { x }: TrendLayout,
): readonly TrendGap[] {
  return gapDates(breaks, claims, x.domain).map(({ date, at, why }) => {
    return { why, text: labels.break(date, why), x: x(at) };
  });
}

/** In order of time, as far as they lie within a span of ms. */
export function gapDates(
  breaks: readonly Edtf[],
  claims: readonly TimedObservation[],
  [from, to]: readonly [number, number],
) {
  const territories = new Set(claims.flatMap(({ place }) => cutsOf(place)));
  const dated = [
    ...breaks.map((date) => ({ date, why: 'definition' as const })),
    ...[...territories].map((date) => ({ date, why: 'territory' as const })),
  ];
  return dated
    .map((one) => ({ ...one, at: utc(daysOf(one.date).first) }))
    .filter(({ at }) => at > from && at < to)
    .sort((a, b) => a.at - b.at);
}

/** Bare paper over the grid; only lines that are not broken there are drawn across it. */
export function gapMarks(gaps: readonly TrendGap[], { top, bottom }: Box, theme: Theme): Markish {
  const strips = gaps.map(({ x }, i) => {
    const next = gaps[i + 1]?.x ?? Infinity;
    return { x, x1: x - halfGap, x2: next - x < 4 * halfGap ? next : x + halfGap };
  });
  return [
    rect(strips, { x1: 'x1', x2: 'x2', y1: top, y2: bottom + 1, fill: theme.paper }),
    ruleX(strips, { x: 'x', y1: top - 4, y2: top + 6, stroke: theme.ink }),
  ];
}

/** Of two dates near each other the later one is named above the other. */
export function gapLabels(gaps: readonly TrendGap[], { top }: Box, theme: Theme): readonly Label[] {
  return gaps.map(({ text, x }, i) => ({
    ...{ text, x, y: top - 13 - (i % 2) * gapLine, size: 12.5, fill: theme.ink, must: true },
    sides: [
      [0, 0, 'middle'],
      [0.5, 0, 'end'],
      [-0.5, 0, 'start'],
    ],
  }));
}
