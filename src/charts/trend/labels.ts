import type { TimedObservation } from '../../stats/series.ts';
import type { Growth } from '../marks/bound-shapes.ts';
import { boxOfMark } from '../marks/bounds.ts';
import { allAround, labelGap, type Box, type Label, type Side } from '../labels/placement.ts';
import type { Theme } from '../theme/theme.ts';
import { hasWhisker, type TrendPoint } from './claims.ts';

type Words = (claim: TimedObservation) => string;

/** The newest claims of each place, large. */
export function newestLabels(
  points: readonly TrendPoint[],
  words: Words,
  theme: Theme,
): readonly Label[] {
  return eachOnce(points, words)
    .reverse()
    .map(({ text, point }) => ({
      ...placeOf(point),
      text,
      size: 15,
      bold: true,
      sides: [atTheEnd(point), ...aroundNewest],
      fill: point.fill === theme.context ? theme.muted : point.fill,
    }));
}

/** The oldest of the other claims, then the newer before the older while there is room. */
export function earlierLabels(
  points: readonly TrendPoint[],
  words: Words,
  theme: Theme,
): readonly Label[] {
  const [first, ...rest] = eachOnce(points, words).sort((a, b) => a.point.x - b.point.x);
  return [...(first ? [first] : []), ...rest.reverse()].map(({ text, point }) => ({
    ...placeOf(point),
    text,
    size: 12.5,
    fill: theme.muted,
    sides: [...allAround, atTheEnd(point), atTheBeginning(point), ...further],
  }));
}

/** Several sources that say the same of one time are one mark to the eye, and get one label. */
function eachOnce(points: readonly TrendPoint[], words: Words) {
  const labelled = points.map((point) => ({ point, text: words(point.claim) }));
  const once = new Map(labelled.map((one) => [`${one.text} ${one.point.x} ${one.point.y}`, one]));
  return [...once.values()];
}

function placeOf({ x, y, row }: TrendPoint) {
  return { x, y, row };
}

/** To the right, past the whisker. */
function atTheEnd({ x, to }: TrendPoint): Side {
  return [Math.max(1, (to - x + 3) / labelGap), 0, 'start'];
}

function atTheBeginning({ x, from }: TrendPoint): Side {
  return [Math.min(-1, (from - x - 3) / labelGap), 0, 'end'];
}

const further: readonly Side[] = [
  [0, -2.2, 'middle'],
  [0, 2.2, 'middle'],
  [-0.5, -2.2, 'start'],
  [-0.5, 2.2, 'start'],
  [1.7, 0.2, 'start'],
  [-1.7, 0.2, 'end'],
];

const aroundNewest: readonly Side[] = [
  [0, -1.6, 'middle'],
  [0, 1.6, 'middle'],
  [0.5, -1.5, 'start'],
  [-0.5, -1.5, 'end'],
  [0.5, 1.7, 'start'],
  [-0.5, 1.7, 'end'],
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
