import { line, link, type Markish } from '@observablehq/plot';
import { group } from 'd3-array';
import type { TimedObservation } from '../../stats/series.ts';
import type { Growth } from '../marks/bound-shapes.ts';
import { boundMarks, markRadius } from '../marks/bounds.ts';
import { asIs, ofRow } from '../svg/pixels.ts';
import type { Theme } from '../theme/theme.ts';
import { type TrendLayout } from './layout.ts';
import { middleOf, spanOf } from '../axes/time-span.ts';

/** A claim and where it is drawn, px. */
export interface TrendPoint {
  readonly claim: TimedObservation;
  readonly x: number;
  readonly y: number;
  /** The days it covers. */
  readonly from: number;
  readonly to: number;
  readonly fill: string;
  /** Of the table beside the chart. */
  readonly row?: number | undefined;
}

export function pointOf(
  claim: TimedObservation,
  { x, y }: Pick<TrendLayout, 'x' | 'y'>,
  look: Pick<TrendPoint, 'fill' | 'row'>,
): TrendPoint {
  const [first, last] = spanOf(claim.time);
  const at = { x: x(middleOf(claim.time)), y: y(claim.value) };
  return { claim, ...at, from: x(first), to: x(last), ...look };
}

/** A time of a few days is a dot; from here on its whisker can be seen. */
const minWhisker = 2 * markRadius + 9;

export function hasWhisker({ from, to }: TrendPoint): boolean {
  return to - from >= minWhisker;
}

/** A whisker as long as the time of the claim, and a dot or an open mark in its middle. */
export function claimMarks(points: readonly TrendPoint[], theme: Theme, growth: Growth): Markish {
  const whiskers = points
    .filter(hasWhisker)
    .map((point) => ({ ...point, from: point.from + 1.5, to: point.to - 1.5 }));
  const marks = points.map(({ claim, ...point }) => ({ ...point, bound: claim.bound }));
  return [
    link(whiskers, {
      x1: 'from',
      x2: 'to',
      y1: 'y',
      y2: 'y',
      stroke: asIs('fill'),
      strokeWidth: 1.75,
      strokeOpacity: 0.5,
      ...ofRow,
    }),
    boundMarks(marks, theme, growth),
  ];
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
    x1: 'x',
    x2: 'x',
    y1: 'y1',
    y2: 'y2',
    stroke: asIs('fill'),
    strokeWidth: 1.5,
    strokeDasharray: '1.5 3',
  });
}
