import { line, link, type Markish } from '@observablehq/plot';
import { group } from 'd3-array';
import { endOf } from '../model/time.ts';
import { segments } from '../stats/segments.ts';
import type { Series, TimedObservation } from '../stats/series.ts';
import { boundMarks, boxOfMark, markRadius, type Growth } from './bound-marks.ts';
import { labelGap, type Box, type Label, type Side } from './label-placement.ts';
import { asIs } from './pixels.ts';
import type { Theme } from './theme.ts';
import { middleOf, spanOf, type TrendLayout } from './trend-layout.ts';

/** A claim and where it is drawn, px. */
export interface TrendPoint {
  readonly claim: TimedObservation;
  readonly x: number;
  readonly y: number;
  /** The days it covers. */
  readonly from: number;
  readonly to: number;
  readonly fill: string;
}

export function pointOf(
  claim: TimedObservation,
  { x, y }: Pick<TrendLayout, 'x' | 'y'>,
  fill: string,
): TrendPoint {
  const [first, last] = spanOf(claim.time);
  const at = { x: x(middleOf(claim.time)), y: y(claim.value) };
  return { claim, ...at, from: x(first), to: x(last), fill };
}

/** A time of a few days is a dot; from here on its whisker can be seen. */
const leastWhisker = 2 * markRadius + 9;

function hasWhisker({ from, to }: TrendPoint): boolean {
  return to - from >= leastWhisker;
}

/** A whisker as long as the time of the claim, and a dot or an open mark in its middle. */
export function claimMarks(points: readonly TrendPoint[], theme: Theme, growth: Growth): Markish {
  const whiskers = points
    .filter(hasWhisker)
    .map((point) => ({ ...point, from: point.from + 1.5, to: point.to - 1.5 }));
  const marks = points.map(({ claim, ...point }) => ({ ...point, bound: claim.bound }));
  return [
    link(whiskers, {
      ...{ x1: 'from', x2: 'to', y1: 'y', y2: 'y', stroke: asIs('fill') },
      ...{ strokeWidth: 1.75, strokeOpacity: 0.5 },
    }),
    boundMarks(marks, theme, growth),
  ];
}

/**
 * Lines between claims of one segment that follow each other and each say one thing. Where sources
 * disagree no line chooses between them, and a claim with a bound is not a point on a line.
 */
export function runsOf(
  series: Series,
  breaks: readonly string[],
): readonly (readonly TimedObservation[])[] {
  return segments(series, breaks).flatMap((segment) => {
    const runs: TimedObservation[][] = [[]];
    for (const claims of group(segment, ({ time }) => endOf(time)).values()) {
      const only = new Set(claims.map(({ value }) => value)).size === 1 ? claims[0] : undefined;
      if (only && isExactish(only)) runs.at(-1)?.push(only);
      else runs.push([]);
    }
    return runs.filter(({ length }) => length > 1);
  });
}

function isExactish({ bound }: TimedObservation): boolean {
  return bound === 'exact' || bound === 'about';
}

export function runMarks(runs: readonly (readonly TrendPoint[])[]): Markish {
  return runs.map((run) =>
    line(run, { x: 'x', y: 'y', ...(run[0] ? { stroke: run[0].fill } : {}), strokeWidth: 2 }),
  );
}

/** Dotted lines between claims about the same days that say otherwise. */
export function disagreementMarks(points: readonly TrendPoint[]): Markish {
  const byTime = group(points, ({ claim }) => `${claim.place.id} ${claim.time}`);
  const pairs = [...byTime.values()].flatMap((claims) => {
    const sorted = claims.toSorted((a, b) => a.y - b.y);
    const [top, bottom] = [sorted[0], sorted.at(-1)];
    if (!top || !bottom || top.y === bottom.y) return [];
    return { x: top.x, y1: top.y, y2: bottom.y, fill: top.fill };
  });
  return link(pairs, {
    ...{ x1: 'x', x2: 'x', y1: 'y1', y2: 'y2', stroke: asIs('fill') },
    ...{ strokeWidth: 1.5, strokeDasharray: '1.5 3' },
  });
}

/** The newest claims of each place large; then the oldest ones, then the others, while there is room. */
export function claimLabels(
  points: readonly TrendPoint[],
  isNewest: (claim: TimedObservation) => boolean,
  words: (claim: TimedObservation) => string,
  theme: Theme,
): readonly Label[] {
  const large = points.filter(({ claim }) => isNewest(claim)).reverse();
  const [first, ...rest] = points.filter(({ claim }) => !isNewest(claim));
  const small = [...(first ? [first] : []), ...rest.reverse()];
  const labelOf = ({ claim, x, y, fill }: TrendPoint) => ({ text: words(claim), x, y, fill });
  return [
    ...large.map((point) => ({
      ...{ ...labelOf(point), size: 15, bold: true, sides: [atTheEnd(point), ...aroundNewest] },
      fill: point.fill === theme.context ? theme.muted : point.fill,
    })),
    ...small.map((point) => ({ ...labelOf(point), size: 12.5, fill: theme.muted })),
  ];
}

/** To the right, past the whisker. */
function atTheEnd({ x, to }: TrendPoint): Side {
  return [Math.max(1, (to - x + 3) / labelGap), 0, 'start'];
}

const aroundNewest: readonly Side[] = [
  [0, -1.6, 'middle'],
  [0, 1.6, 'middle'],
  [0.5, -1.5, 'start'],
  [-0.5, -1.5, 'end'],
  [0.5, 1.5, 'start'],
  [-0.5, 1.5, 'end'],
  [-1, 0, 'end'],
];

/** What a label must not cover: marks with their arrows, whiskers, and the lines between them. */
export function boxesOf(
  points: readonly TrendPoint[],
  runs: readonly (readonly TrendPoint[])[],
  growth: Growth,
): readonly Box[] {
  const whiskers = points.filter(hasWhisker).map(({ from, to, y }) => {
    return { left: from, right: to, top: y - 1, bottom: y + 1 };
  });
  return [
    ...points.map(({ x, y, claim }) => boxOfMark({ x, y, bound: claim.bound }, growth)),
    ...whiskers,
    ...runs.flatMap((run) => run.flatMap((point, i) => along(point, run[i + 1]))),
  ];
}

/** Small boxes along a line, since the one box around a steep line would hide half the plot. */
function along(from: TrendPoint, to: TrendPoint | undefined): Box[] {
  if (!to) return [];
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 5);
  return Array.from({ length: steps }, (_, i) => {
    const x = from.x + ((to.x - from.x) * i) / steps;
    const y = from.y + ((to.y - from.y) * i) / steps;
    return { left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 };
  });
}
