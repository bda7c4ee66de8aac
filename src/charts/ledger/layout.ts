import type { TaskPart, TaskTotals } from '../../stats/task-totals.ts';
import type { LinearScale } from '../axes/linear-scale.ts';
import type { Anchor } from '../labels/placement.ts';
import { wrap } from '../labels/lines.ts';
import { textWidth } from '../labels/text-width.ts';
import type { LedgerRow, TaskLedger } from './spec.ts';

/** A piece of a bar, px. */
export interface LedgerSegment {
  readonly part: TaskPart | 'rest';
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly text: string;
  /** Of the table beside the chart. */
  readonly row: number | undefined;
}

export interface LedgerBar {
  readonly segments: readonly LedgerSegment[];
  readonly top: number;
  readonly bottom: number;
  readonly end: number;
  /** Whether it ends only because no total was stated. */
  readonly isOpen: boolean;
  /** The words below it: a swatch and its text from here on. */
  readonly words: readonly {
    readonly part: TaskPart | 'rest';
    readonly text: string;
    readonly row: number | undefined;
    readonly x: number;
    readonly y: number;
  }[];
  readonly below: number;
}

export interface LedgerHeading {
  readonly level: 'list' | 'row' | 'total';
  readonly text: string;
  readonly row?: number | undefined;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

const barHeight = 20;
const lineHeight = 18;

/** Bare paper between two pieces. */
const between = 1.5;

/** Lists under each other; in each, a date with its total, the bar, and the words of its parts. */
export function ledgerLayout(
  chart: TaskLedger,
  x: LinearScale,
): {
  readonly headings: readonly LedgerHeading[];
  readonly bars: readonly LedgerBar[];
  readonly height: number;
} {
  const headings: LedgerHeading[] = [];
  const bars: LedgerBar[] = [];
  let y = 2;
  for (const { label, rows } of chart.lists) {
    for (const text of wrap(label, chart.width - 4, 15, 2)) {
      headings.push({ level: 'list', text, x: 0, y: y + 9, anchor: 'start' });
      y += 20;
    }
    for (const row of rows) {
      headings.push(...rowHeadings(chart, row, y + 12));
      const bar = barOf(chart, row, x, y + 23);
      bars.push(bar);
      y = bar.below + 8;
    }
    y += 12;
  }
  return { headings, bars, height: Math.max(20, y - 12) };
}

function rowHeadings(
  { labels, width, rowOf }: TaskLedger,
  { label, totals }: LedgerRow,
  y: number,
): LedgerHeading[] {
  const total = totals.total ? labels.total(totals.total) : labels.noTotal;
  const after = textWidth(label, 13.5) + 12;
  const isBroad = after + textWidth(total, 13.5) > width;
  return [
    { level: 'row', text: label, x: 0, y, anchor: 'start' },
    {
      level: 'total',
      text: total,
      row: totals.total && rowOf?.(totals.total),
      x: isBroad ? width : after,
      y,
      anchor: isBroad ? 'end' : 'start',
    },
  ];
}

function barOf(chart: TaskLedger, { totals }: LedgerRow, x: LinearScale, top: number): LedgerBar {
  const bottom = top + barHeight;
  let reached = 0;
  const segments = piecesOf(chart, totals).map(({ part, value, text, row }) => {
    const [x1, x2] = [x(reached), x(reached + value)];
    reached += value;
    const end = x2 - x1 > 4 ? x2 - between : x2;
    return { part, text, row, x1, x2: end, y1: top, y2: bottom };
  });
  const { words, below } = wordsBelow(segments, bottom, chart.width);
  const isOpen = totals.total === undefined;
  return { segments, top, bottom, end: x(reached), isOpen, words, below };
}

interface Piece {
  readonly part: TaskPart | 'rest';
  readonly value: number;
  readonly text: string;
  readonly row: number | undefined;
}

function piecesOf({ format, labels, rowOf }: TaskLedger, totals: TaskTotals): readonly Piece[] {
  const { total, parts, rest } = totals;
  const named = parts.map(({ part, observation }) => ({
    part,
    value: observation.value,
    text: `${labels.part(part)} ${format.claim(observation)}`,
    row: rowOf?.(observation),
  }));
  const left = parts.length === 0 ? total?.value : rest;
  if (left === undefined || left === 0) return named;
  const text = parts.length === 0 ? labels.rest : `${labels.rest} ${format.value(left)}`;
  return [...named, { part: 'rest', value: left, text, row: total && rowOf?.(total) }];
}

/** Each text under its own piece, or after the one before; what does not fit goes on below. */
function wordsBelow(
  segments: readonly LedgerSegment[],
  bottom: number,
  width: number,
): Pick<LedgerBar, 'words' | 'below'> {
  let [free, y] = [0, bottom + 13];
  const words = segments.map(({ part, text, row, x1 }, i) => {
    const needed = 15 + textWidth(text, 13);
    let x = Math.max(free, Math.min(x1, width - needed));
    if (x + needed > width) {
      const isLast = i === segments.length - 1;
      [x, y] = [isLast ? Math.max(0, Math.min(x1, width - needed)) : 0, y + lineHeight];
    }
    free = x + needed + 12;
    return { part, text, row, x, y };
  });
  return { words, below: y + 10 };
}
