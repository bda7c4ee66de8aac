import { ruleX, type Markish } from '@observablehq/plot';
import { max, sum } from 'd3-array';
import type { TaskTotals } from '../../stats/task-totals.ts';
import { labelMark } from '../labels/label-mark.ts';
import type { PlacedText } from '../labels/placement.ts';
import { ledgerLayout, type LedgerBar, type LedgerHeading } from './layout.ts';
import { partHatchings, partMarks } from './paint.ts';
import { linearScale } from '../axes/linear-scale.ts';
import { pixels } from '../svg/pixels.ts';
import { renderSvg } from '../svg/render-svg.ts';
import type { Theme } from '../theme/theme.ts';
import type { TaskLedger } from './spec.ts';

/**
 * How many tasks of a list were done, under way, overdue or regular at each date. The bar ends
 * where the source’s own total ends; without one it is left open, and what no part names is hatched.
 */
export function taskLedger(chart: TaskLedger): string {
  const { lists, theme, width } = chart;
  const rows = lists.flatMap((list) => list.rows);
  const longest = Math.max(1, max(rows, ({ totals }) => extentOf(totals)) ?? 0);
  const { headings, bars, height } = ledgerLayout(
    chart,
    linearScale([0, longest], [0, width - 10]),
  );
  const keys = bars.flatMap(({ words }) => words);
  const swatches = keys.map(({ part, row, x, y }) => ({
    part,
    row,
    x1: x,
    x2: x + 10,
    y1: y - 5,
    y2: y + 5,
  }));
  const marks: Markish[] = [
    partMarks([...bars.flatMap(({ segments }) => segments), ...swatches], chart),
    openEnds(bars, theme),
    labelMark([...headings.map(toLabel(theme)), ...keys.map(toKey(theme))], theme, false),
  ];
  return renderSvg(chart, { ...pixels, height, marks }, partHatchings(chart));
}

/** The tasks a row shows: its total, or what its parts come to when that is more or all there is. */
function extentOf({ total, parts }: TaskTotals): number {
  return Math.max(
    total?.value ?? 0,
    sum(parts, ({ observation }) => observation.value),
  );
}

/** A dashed edge where a bar stops only because nobody said how long it is. */
function openEnds(bars: readonly LedgerBar[], theme: Theme): Markish {
  const open = bars.filter(({ isOpen }) => isOpen);
  return ruleX(open, {
    x: 'end',
    y1: 'top',
    y2: 'bottom',
    stroke: theme.muted,
    strokeDasharray: '2 3',
    strokeWidth: 1.5,
    dx: 5,
  });
}

function toLabel(theme: Theme): (heading: LedgerHeading) => PlacedText {
  return ({ text, row, x, y, anchor, level }) => ({
    text,
    row,
    x,
    y,
    anchor,
    bold: level !== 'total',
    size: level === 'list' ? 15 : 13.5,
    fill: level === 'total' ? theme.muted : theme.ink,
  });
}

function toKey(theme: Theme): (key: LedgerBar['words'][number]) => PlacedText {
  return ({ text, row, x, y }) => ({
    text,
    row,
    x: x + 15,
    y,
    size: 13,
    fill: theme.ink,
    anchor: 'start',
  });
}
