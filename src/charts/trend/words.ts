import type { TimedObservation } from '../../stats/series.ts';
import { placeByTurns, placeLabels, type Box, type PlacedLabel } from '../labels/placement.ts';
import type { TrendPoint } from './claims.ts';
import { gapLabels } from './gaps.ts';
import { boxesOf, earlierLabels, newestLabels } from './labels.ts';
import type { TrendLayout } from './layout.ts';
import { boxesOfEnds, boxesOfRules, placeTargetLabels, type TargetRule } from './targets.ts';
import type { IndicatorTrend, TrendGap } from './spec.ts';

/** What the words of a trend belong to. */
interface Drawn {
  readonly layout: TrendLayout;
  readonly points: readonly TrendPoint[];
  readonly runs: readonly (readonly TrendPoint[])[];
  readonly rules: readonly TargetRule[];
  readonly gaps: readonly TrendGap[];
  readonly newestLabel: (claim: TimedObservation) => string | undefined;
}

/**
 * The newest numbers before all others, over a rule where there is no other room; then what the
 * rules are, then the earlier numbers.
 */
export function trendWords(
  { theme, width, format }: IndicatorTrend,
  { layout, points, runs, rules, gaps, newestLabel }: Drawn,
): readonly PlacedLabel[] {
  const { plot, growth } = layout;
  const frame = { left: plot.left - 4, top: 2, right: width - 2, bottom: plot.bottom };
  const lines = [...boxesOf(points, runs, growth), ...boxesOfEnds(rules)];
  const ruled = [...lines, ...boxesOfRules(rules, layout)];
  const isNewest = ({ claim }: TrendPoint) => newestLabel(claim) !== undefined;
  const newest = newestLabels(points.filter(isNewest), (claim) => newestLabel(claim) ?? '', theme);
  const dates = placeLabels(gapLabels(gaps, plot, theme), frame, []);
  const large = placeByTurns(newest, frame, [ruled, lines], boxesOfLabels(dates));
  const fixed = [...dates, ...large];
  const goals = placeTargetLabels(rules, layout, theme, frame, [...ruled, ...boxesOfLabels(fixed)]);
  const earlier = earlierLabels(
    points.filter((point) => !isNewest(point)),
    format.claim,
    theme,
  );
  const placed = [...fixed, ...goals];
  return [...placed, ...placeLabels(earlier, frame, [...ruled, ...boxesOfLabels(placed)])];
}

function boxesOfLabels(labels: readonly PlacedLabel[]): readonly Box[] {
  return labels.map(({ box }) => box);
}
