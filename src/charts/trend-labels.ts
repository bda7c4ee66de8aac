import type { TimedObservation } from '../stats/series.ts';
import { boxOfMark, type Growth } from './bound-marks.ts';
import { labelGap, type Box, type Label, type Side } from './label-placement.ts';
import type { Theme } from './theme.ts';
import { hasWhisker, type TrendPoint } from './trend-claims.ts';

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
