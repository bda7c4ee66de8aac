import { max, sum } from 'd3-array';
import { legendBottom, legendItems, type LegendItem } from './legend.ts';
import { narrowBelow } from '../svg/frame.ts';
import { wrap } from '../labels/lines.ts';
import { textWidth } from '../labels/text-width.ts';
import type { CoverageGrid } from './spec.ts';

/** A column and how many places reported it, px. */
export interface PlacedColumn {
  readonly x1: number;
  readonly x2: number;
  readonly label: string;
  /** From 1 in each group. */
  readonly number: string;
  readonly total: number;
}

export interface PlacedGroup {
  readonly x1: number;
  readonly x2: number;
  readonly letter: string;
  readonly label: string;
  readonly columns: readonly PlacedColumn[];
}

export interface PlacedRow {
  readonly lines: readonly string[];
  readonly y: number;
  readonly height: number;
  readonly total: number;
}

export interface CoverageGridLayout {
  readonly groups: readonly PlacedGroup[];
  readonly rows: readonly PlacedRow[];
  /** Between two columns of a group, px. */
  readonly columnGap: number;
  readonly labelX: number;
  readonly totalX: number;
  readonly legend: readonly LegendItem[];
  readonly headY: number;
  readonly top: number;
  readonly bottom: number;
  /** Every column is numbered, or every second, or none: then the key names groups only. */
  readonly numbered: 0 | 1 | 2;
  readonly hasTotals: boolean;
  /** Where the hanging bars of the totals and their numbers end. */
  readonly totalsBottom: number;
}

export const textSize = 12.5;
export const smallSize = 12;
export const lineHeight = 16;
/** Longest bar of a column’s total, px. */
export const totalLength = 26;

/** The middle of the first line of the legend. */
const legendTop = 8;

const groupGap = 5;
const widestColumn = 34;

/** Below this width a column is a line: numbers of every second one could not be assigned. */
const minNumbered = 11;

export function coverageGridLayout(chart: CoverageGrid): CoverageGridLayout {
  const { rows, groups, width, labels, format } = chart;
  const isNarrow = width < narrowBelow;
  const labelWidth = Math.min(
    Math.ceil(
      max([...rows.map(({ label }) => label), labels.total], (one) => textWidth(one, textSize)) ??
        0,
    ),
    width * (isNarrow ? 0.32 : 0.24),
  );
  const labelX = labelWidth;
  const counts = rows.map(({ cells }) => format.count(reportedIn(cells)));
  const totalWidth = Math.ceil(
    max([labels.total, ...counts], (one) => textWidth(one, textSize)) ?? 0,
  );
  const columns = sum(groups, (group) => group.columns.length);
  const gaps = Math.max(0, groups.length - 1) * groupGap;
  const room = width - labelX - 8 - totalWidth - 8 - gaps;
  const pitch = Math.min(widestColumn, room / Math.max(1, columns));
  const columnGap = pitch < 10 ? 0.75 : 1;
  const placed = placedGroups(chart, labelX + 8, pitch, columnGap);
  const maxColumns = max(groups, (group) => group.columns.length) ?? 0;
  const numbered = numberedAt(pitch, textWidth(format.count(maxColumns), smallSize) + 4);
  const hasTotals = pitch >= textWidth(format.count(rows.length), smallSize) + 1;
  const legend = legendItems(chart, legendTop);
  const headY = legendBottom(legend, legendTop) + 8;
  const top = headY + (numbered > 0 ? 32 : 16);
  const placedRows = rowsFrom(chart, top, labelWidth);
  const bottom = placedRows.at(-1)?.y ?? top;
  const end = placedRows.at(-1);
  const gridBottom = end ? bottom + end.height / 2 : top;
  return {
    groups: placed,
    rows: placedRows,
    columnGap,
    labelX,
    legend,
    headY,
    top,
    bottom: gridBottom,
    totalX: (placed.at(-1)?.x2 ?? labelX + 8) + 8 + totalWidth,
    numbered,
    hasTotals,
    totalsBottom: gridBottom + 4 + totalLength + (hasTotals ? 18 : 6),
  };
}

function numberedAt(pitch: number, needed: number): 0 | 1 | 2 {
  if (pitch >= needed) return 1;
  return pitch >= minNumbered && 2 * pitch >= needed ? 2 : 0;
}

function placedGroups(
  { rows, groups, format }: CoverageGrid,
  left: number,
  pitch: number,
  gap: number,
): readonly PlacedGroup[] {
  let x = left;
  let first = 0;
  return groups.map(({ label, columns }, i) => {
    const start = first;
    first += columns.length;
    const from = x;
    x += columns.length * pitch + groupGap;
    const placed = columns.map((column, k) => ({
      x1: from + k * pitch,
      x2: from + (k + 1) * pitch - gap,
      label: column.label,
      number: format.count(k + 1),
      total: rows.filter(({ cells }) => cells[start + k] !== undefined).length,
    }));
    const letter = String.fromCharCode(65 + i);
    return { x1: from, x2: x - groupGap - gap, letter, label, columns: placed };
  });
}

function rowsFrom({ rows }: CoverageGrid, top: number, labelWidth: number): readonly PlacedRow[] {
  let y = top;
  return rows.map(({ label, cells }) => {
    const lines = wrap(label, labelWidth, textSize, 2);
    const height = lines.length > 1 ? 2 * 14 + 4 : 17;
    const row = { lines, y: y + height / 2, height, total: reportedIn(cells) };
    y += height;
    return row;
  });
}

function reportedIn(cells: CoverageGrid['rows'][number]['cells']): number {
  return cells.filter((cell) => cell !== undefined).length;
}
