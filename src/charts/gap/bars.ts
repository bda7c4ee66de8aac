import { link, rect, ruleX, type Markish } from '@observablehq/plot';
import { boundMarks } from '../marks/bounds.ts';
import type { ChartFrame } from '../svg/frame.ts';
import type { GapColumns, GapLines } from './layout.ts';
import { fillOf, silence } from '../svg/hatching.ts';
import { asIs, ofRow } from '../svg/pixels.ts';
import type { GapRow } from './spec.ts';
import { numbersOf } from '../../model/target-values.ts';

export interface PlacedRow extends GapRow {
  readonly lines: GapLines;
  readonly fill: string;
  readonly row: number;
}

/** Half of the thickness of a bar and of the height of a target’s rule, px. */
const barHalf = 6;
const ruleHalf = 11;

/** The whole range as a hairline; hatched where nothing was reported. */
export function trackMarks(
  rows: readonly PlacedRow[],
  { x }: GapColumns,
  chart: ChartFrame,
): Markish {
  const { theme } = chart;
  const [left, right] = x.range;
  const tracks = rows.map(({ value, row, lines: { barY } }) => ({
    ...{ y: barY, y1: barY - barHalf, y2: barY + barHalf, isSilent: value === undefined, row },
  }));
  const silent = tracks.filter(({ isSilent }) => isSilent);
  const told = tracks.filter(({ isSilent }) => !isSilent);
  return [
    rect(silent, {
      ...{ x1: left, x2: right, y1: 'y1', y2: 'y2', fill: fillOf(silence(chart)) },
      ...{ stroke: theme.context, strokeDasharray: '3 3', ...ofRow },
    }),
    link(told, {
      ...{ x1: left, x2: right, y1: 'y', y2: 'y', stroke: theme.hairline, strokeWidth: 1.5 },
    }),
    ruleX(told, { x: left, y1: 'y1', y2: 'y2', stroke: theme.muted }),
  ];
}

/** Bars from zero; for ranks, which have none, the way from the target to the claim. */
export function valueMarks(
  rows: readonly PlacedRow[],
  { x }: GapColumns,
  { theme }: ChartFrame,
): Markish {
  const isRank = x.domain[0] > x.domain[1];
  const told = rows.flatMap(({ value, lines: { barY }, fill, row, target }) => {
    if (!value) return [];
    const from = x(isRank ? (numbersOf(target)[0] ?? value.value) : 0);
    const end = x(value.value);
    const bar = { x1: Math.min(from, end), x2: Math.max(from, end) };
    return {
      ...bar,
      x: end,
      y: barY,
      y1: barY - barHalf,
      y2: barY + barHalf,
      bound: value.bound,
      fill,
      row,
    };
  });
  const line = { stroke: asIs('fill'), strokeWidth: 2.5, ...ofRow };
  return [
    isRank
      ? link(told, { x1: 'x1', x2: 'x2', y1: 'y', y2: 'y', ...line })
      : rect(told, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', fill: asIs('fill'), ...ofRow }),
    boundMarks(
      told.filter(({ bound }) => isRank || bound !== 'exact'),
      theme,
      isRank ? 'left' : 'right',
    ),
  ];
}

/** A turmeric rule across the bar, or two for a range, with paper on both sides. */
export function targetMarks(
  rows: readonly PlacedRow[],
  { x }: GapColumns,
  { theme }: ChartFrame,
): Markish {
  const rules = rows.flatMap(({ target, row, lines: { barY } }) =>
    numbersOf(target).map((value) => {
      return { x: x(value), y1: barY - ruleHalf, y2: barY + ruleHalf, row };
    }),
  );
  const at = { x: 'x', y1: 'y1', y2: 'y2' } as const;
  return [
    ruleX(rules, { ...at, stroke: theme.paper, strokeWidth: 6 }),
    ruleX(rules, { ...at, stroke: theme.target, strokeWidth: 3, ...ofRow }),
  ];
}
