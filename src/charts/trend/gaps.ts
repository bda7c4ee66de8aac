import { rect, ruleX, type Markish } from '@observablehq/plot';
import { gapDates } from '../../stats/segments.ts';
import type { TimedObservation } from '../../stats/series.ts';
import type { Box, Label } from '../labels/placement.ts';
import { gapLine, type TrendLayout } from './layout.ts';
import type { Theme } from '../theme/theme.ts';
import type { IndicatorTrend, TrendGap } from './spec.ts';

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
    text,
    x,
    y: top - 13 - (i % 2) * gapLine,
    size: 12.5,
    fill: theme.ink,
    must: true,
    sides: [
      [0, 0, 'middle'],
      [0.5, 0, 'end'],
      [-0.5, 0, 'start'],
    ],
  }));
}
