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
  const [x1, x2] = x.domain;
  const tracks = rows.map((row) => ({ ...row, ...barAt(row, barHalf) }));
  const silent = tracks.filter(({ value }) => value === undefined);
  const reported = tracks.filter(({ value }) => value !== undefined);
  const hatched = { fill: fillOf(silence(chart)), stroke: theme.context, strokeDasharray: '3 3' };
  return [
    rect(silent, { x1, x2, y1: 'y1', y2: 'y2', ...hatched, ...ofRow }),
    link(reported, { x1, x2, y1: 'y', y2: 'y', stroke: theme.hairline, strokeWidth: 1.5 }),
    ruleX(reported, { x: x1, y1: 'y1', y2: 'y2', stroke: theme.muted }),
  ];
}

/** Bars from zero; for ranks, which have none, the way from the target to the claim. */
export function valueMarks(
  rows: readonly PlacedRow[],
  { x }: GapColumns,
  { theme }: ChartFrame,
): Markish {
  const isRank = x.domain[0] > x.domain[1];
  const bars = rows.flatMap((given) => {
    const { value: claim, target, fill, row } = given;
    if (!claim) return [];
    const { value, bound } = claim;
    const from = isRank ? (numbersOf(target)[0] ?? value) : 0;
    return { ...barAt(given, barHalf), from, x: value, bound, fill, row };
  });
  const way = { x1: 'from', x2: 'x', ...ofRow } as const;
  return [
    isRank
      ? link(bars, { ...way, y1: 'y', y2: 'y', stroke: asIs('fill'), strokeWidth: 2.5 })
      : rect(bars, { ...way, y1: 'y1', y2: 'y2', fill: asIs('fill') }),
    boundMarks(
      bars.filter(({ bound }) => isRank || bound !== 'exact'),
      theme,
      isRank ? 'left' : 'right',
    ),
  ];
}

/** A turmeric rule across the bar, or two for a range, with paper on both sides. */
export function targetMarks(rows: readonly PlacedRow[], { theme }: ChartFrame): Markish {
  const rules = rows.flatMap((given) =>
    numbersOf(given.target).map((x) => ({ ...barAt(given, ruleHalf), x, row: given.row })),
  );
  const at = { x: 'x', y1: 'y1', y2: 'y2' } as const;
  return [
    ruleX(rules, { ...at, stroke: theme.paper, strokeWidth: 6 }),
    ruleX(rules, { ...at, stroke: theme.target, strokeWidth: 3, ...ofRow }),
  ];
}

function barAt({ lines: { barY } }: PlacedRow, half: number) {
  return { y: barY, y1: barY - half, y2: barY + half };
}
