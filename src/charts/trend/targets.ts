import { dot, link, rect, vector, type Markish } from '@observablehq/plot';
import type { Target } from '../../model/legal-document.ts';
import { endOf, utc } from '../../model/time.ts';
import {
  labelGap,
  placeLabels,
  type Anchor,
  type Box,
  type PlacedLabel,
  type Side,
} from '../labels/placement.ts';
import { ofRow } from '../svg/pixels.ts';
import { type TrendLayout } from './layout.ts';
import type { Theme } from '../theme/theme.ts';
import { numbersOf } from '../../model/target-values.ts';

/** A rule to be reached, px. Two of them, and a band between, for a range. */
export interface TargetRule {
  readonly label: string;
  /** In its stead where there is no room for it. */
  readonly shortLabel: string;
  readonly top: number;
  readonly bottom: number;
  readonly until: number;
  /** Whether the due date lies beyond the axis: the rule leaves the picture with an arrow. */
  readonly goesOn: boolean;
  /** Of the table beside the chart. */
  readonly row: number;
}

interface TargetWords {
  readonly target: (target: Target) => string;
  readonly due: (target: Target) => string;
}

/** The first target stands in the row `firstRow` of the table, the others in the next ones. */
export function targetRules(
  targets: readonly Target[],
  { x, y }: TrendLayout,
  words: TargetWords,
  firstRow: number,
): readonly TargetRule[] {
  return targets.flatMap((target, i) => {
    const levels = numbersOf(target).map((value) => y(value));
    if (levels.length === 0) return [];
    const due = utc(endOf(target.due));
    const goesOn = due > x.domain[1];
    return {
      label: words.target(target),
      shortLabel: words.due(target),
      top: Math.min(...levels),
      bottom: Math.max(...levels),
      until: goesOn ? x.range[1] : x(due),
      goesOn,
      row: firstRow + i,
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
      x1: plot.left,
      x2: 'until',
      y1: 'top',
      y2: 'bottom',
      fill: theme.target,
      fillOpacity: 0.14,
      ...ofRow,
    }),
    link(lines, {
      x1: plot.left,
      x2: 'until',
      y1: 'y',
      y2: 'y',
      stroke: theme.target,
      strokeWidth: 1.75,
      strokeDasharray: '7 4',
      ...ofRow,
    }),
    dot(dueHere, { x: 'until', y: 'y', symbol: 'diamond', r: 5, fill: theme.target, ...ofRow }),
    vector(goingOn, {
      x: 'until',
      y: 'y',
      rotate: 90,
      anchor: 'start',
      length: 1,
      stroke: theme.target,
      strokeWidth: 1.75,
      shape: onwards,
      ...ofRow,
    }),
  ];
}

/**
 * Each rule with its label above or below it, as near to its end as there is room; else its due date
 * alone at its end, since its height can be read off the axis.
 */
export function placeTargetLabels(
  rules: readonly TargetRule[],
  { plot }: TrendLayout,
  theme: Theme,
  frame: Box,
  taken: readonly Box[],
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const rule of rules) {
    const { label, shortLabel, top: y, until: x, row } = rule;
    const style = { x, y, row, size: 13, fill: theme.target };
    const boxes = [...taken, ...placed.map(({ box }) => box)];
    const [whole] = placeLabels(
      [{ ...style, text: label, sides: alongRule(rule, plot) }],
      frame,
      boxes,
    );
    const short = { ...style, text: shortLabel, sides: atEnd(rule) };
    placed.push(...(whole ? [whole] : placeLabels([short], frame, boxes)));
  }
  return placed;
}

function alongRule(rule: TargetRule, plot: Box): readonly Side[] {
  const start = (plot.left - rule.until) / labelGap;
  const steps = Array.from({ length: 13 }, (_, i) => (start * i) / 12);
  return [
    ...steps.flatMap((back) => aboveAndBelow(rule, back + 0.6, 'end')),
    ...aboveAndBelow(rule, start, 'start'),
  ];
}

function atEnd(rule: TargetRule): readonly Side[] {
  return [...aboveAndBelow(rule, 0.6, 'end'), [0.9, 0, 'start'], [0.9, 0.5, 'start']];
}

function aboveAndBelow({ top, bottom }: TargetRule, dx: number, anchor: Anchor): readonly Side[] {
  return [
    [dx, -1.5, anchor],
    [dx, (bottom - top) / labelGap + 1.5, anchor],
  ];
}

/** The rules, over which a label stands only for want of other room. */
export function boxesOfRules(rules: readonly TargetRule[], { plot }: TrendLayout): readonly Box[] {
  return rules.flatMap(({ top, bottom, until }) =>
    [top, bottom].map((y) => ({ left: plot.left, right: until, top: y - 1, bottom: y + 1 })),
  );
}

/** The diamonds and arrows at their ends. */
export function boxesOfEnds(rules: readonly TargetRule[]): readonly Box[] {
  return rules.flatMap(({ top, bottom, until: x }) =>
    [top, bottom].map((y) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 })),
  );
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
