import type { Target } from '../../model/legal-document.ts';
import { endOf, utc, type Edtf } from '../../model/time.ts';
import type { TimedObservation } from '../../stats/series.ts';
import type { Growth } from '../marks/bound-shapes.ts';
import { narrowBelow } from '../svg/frame.ts';
import type { Box } from '../labels/placement.ts';
import { linearScale, type LinearScale } from '../axes/linear-scale.ts';
import { textWidth } from '../labels/text-width.ts';
import { tickWidth, valueDomain, valueTicks, type ValueTick } from '../axes/value-ticks.ts';
import { spanOf, day } from '../axes/time-span.ts';
import { numbersOf } from '../../model/target-values.ts';
import { gapDates } from '../../stats/segments.ts';

/** Between two lines of labels above the plot, px. */
export const gapLine = 16;

/** Where a trend stands on its picture, px. */
export interface TrendLayout {
  readonly plot: Box;
  readonly height: number;
  readonly x: LinearScale;
  readonly y: LinearScale;
  readonly ticks: readonly ValueTick[];
  readonly growth: Growth;
}

/** The least time an axis shows, so that two days do not look like an age. */
const minTime = 60 * day;

/** How much of the time axis the claims must keep for it to reach on to a due date. */
const claimsShare = 0.35;

/** Under an axis without zero, so that a number has room below the lowest point, px. */
const floor = 18;

interface TrendExtent {
  readonly width: number;
  readonly claims: readonly TimedObservation[];
  readonly targets: readonly Target[];
  readonly breaks: readonly Edtf[];
  readonly value: (value: number) => string;
  /** The large label of a claim if it is among the newest of its place, else undefined. */
  readonly newestLabel: (claim: TimedObservation) => string | undefined;
}

/** Values first, since the width of their numbers decides where the time axis begins. */
export function trendLayout(of: TrendExtent): TrendLayout {
  const { width, claims, targets, value } = of;
  const isNarrow = width < narrowBelow;
  const height = isNarrow ? 270 : 340;
  const style = claims[0]?.unit.style ?? targets[0]?.unit?.style ?? 'count';
  const values = [...claims.map((claim) => claim.value), ...targets.flatMap(numbersOf)];
  const domain = valueDomain(values, style, isNarrow ? 4 : 5);
  const ticks = valueTicks(domain, style, value, isNarrow ? 4 : 5);
  const time = timeDomain(claims, targets);
  const left = Math.ceil(tickWidth(ticks)) + 9;
  const right = rightEdge(of, time, left);
  const dates = gapDates(of.breaks, claims, time).length;
  const plot = { left, top: dates > 1 ? 26 + gapLine : 26, right, bottom: height - 26 };
  return {
    plot,
    height,
    ticks,
    growth: domain[0] > domain[1] ? 'down' : 'up',
    x: linearScale(time, [plot.left, plot.right]),
    y: linearScale(domain, [plot.bottom - (domain[0] === 0 ? 0 : floor), plot.top + 4]),
  };
}

/** Where the plot ends so that the newest claims have their labels to the right of them. */
function rightEdge(
  { width, claims, newestLabel }: TrendExtent,
  [from, to]: readonly [number, number],
  left: number,
): number {
  const edges = claims.flatMap((claim) => {
    const label = newestLabel(claim);
    if (label === undefined) return [];
    const part = (spanOf(claim.time)[1] - from) / (to - from);
    return left + (width - 14 - textWidth(label, 15) - left) / part;
  });
  return Math.max(width * 0.6, Math.min(width - 14, ...edges));
}

/**
 * From the first claim to the last one, and on to those due dates that leave the claims enough of
 * the axis: with a goal for 2045 on it, a year of claims would be a blot.
 */
function timeDomain(
  claims: readonly TimedObservation[],
  targets: readonly Target[],
): readonly [number, number] {
  const spans = claims.map(({ time }) => spanOf(time));
  const dues = targets.map(({ due }) => utc(endOf(due)) + day);
  const from = Math.min(...spans.map(([first]) => first), ...(spans.length ? [] : dues));
  const to = Math.max(...spans.map(([, last]) => last), ...(spans.length ? [] : dues));
  const reach = Math.max((to - from) / claimsShare, 370 * day);
  const until = Math.max(to, ...dues.filter((due) => due - from <= reach));
  const pad = Math.max((until - from) * 0.03, (minTime - (until - from)) / 2);
  return [from - pad, until + pad];
}
