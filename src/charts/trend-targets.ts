import { dot, link, rect, vector, type Markish } from '@observablehq/plot';
import type { Target } from '../model/legal-document.ts';
import { endOf, utc } from '../model/time.ts';
import { labelGap, type Label, type Side } from './label-placement.ts';
import { numbersOf, type TrendLayout } from './trend-layout.ts';
import type { Theme } from './theme.ts';

/** A rule to be reached, px. Two of them, and a band between, for a range. */
interface TargetRule {
  readonly label: string;
  readonly top: number;
  readonly bottom: number;
  readonly until: number;
  /** Whether the due date lies beyond the axis: the rule leaves the picture with an arrow. */
  readonly goesOn: boolean;
}

export function targetRules(
  targets: readonly Target[],
  { x, y }: TrendLayout,
  words: (target: Target) => string,
): readonly TargetRule[] {
  return targets.flatMap((target) => {
    const levels = numbersOf(target).map((value) => y(value));
    if (levels.length === 0) return [];
    const due = utc(endOf(target.due));
    const goesOn = due > x.domain[1];
    return {
      label: words(target),
      top: Math.min(...levels),
      bottom: Math.max(...levels),
      until: goesOn ? x.range[1] : x(due),
      goesOn,
    };
  });
}

/** A turmeric rule that ends in a diamond on its due date. */
export function targetMarks(
  rules: readonly TargetRule[],
  { plot }: TrendLayout,
  theme: Theme,
): Markish {
  const ranges = rules.filter(({ top, bottom }) => top !== bottom);
  const lines = [
    ...rules.map((rule) => ({ ...rule, y: rule.top })),
    ...ranges.map((rule) => ({ ...rule, y: rule.bottom })),
  ];
  const dueHere = lines.filter(({ goesOn }) => !goesOn);
  const goingOn = lines.filter(({ goesOn }) => goesOn);
  return [
    rect(ranges, {
      ...{ x1: plot.left, x2: 'until', y1: 'top', y2: 'bottom' },
      ...{ fill: theme.target, fillOpacity: 0.14 },
    }),
    link(lines, {
      ...{ x1: plot.left, x2: 'until', y1: 'y', y2: 'y' },
      ...{ stroke: theme.target, strokeWidth: 1.75, strokeDasharray: '7 4' },
    }),
    dot(dueHere, { x: 'until', y: 'y', symbol: 'diamond', r: 5, fill: theme.target }),
    vector(goingOn, {
      ...{ x: 'until', y: 'y', rotate: 90, anchor: 'start', length: 1 },
      ...{ stroke: theme.target, strokeWidth: 1.75, shape: onwards },
    }),
  ];
}

/** Labels above the rule at its end, else at its beginning, else below it. */
export function targetLabels(
  rules: readonly TargetRule[],
  { plot }: TrendLayout,
  theme: Theme,
): readonly Label[] {
  return rules.map(({ label, top, bottom, until }) => {
    const width = until - plot.left;
    const below = (bottom - top) / labelGap;
    const back = -width / labelGap;
    const sides: Side[] = [
      [0.6, -1.5, 'end'],
      [back, -1.3, 'start'],
      [0.6, below + 1.5, 'end'],
      [back, below + 1.3, 'start'],
    ];
    return { text: label, x: until, y: top, size: 13, fill: theme.target, sides, must: true };
  });
}

const onwards = {
  draw(path: { moveTo(x: number, y: number): void; lineTo(x: number, y: number): void }) {
    path.moveTo(0, 0);
    path.lineTo(0, -9);
    path.moveTo(-3.5, -5);
    path.lineTo(0, -9);
    path.lineTo(3.5, -5);
  },
};
