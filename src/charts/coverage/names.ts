import { linesOfText } from '../labels/label-mark.ts';
import { max, sum } from 'd3-array';
import {
  lineHeight,
  smallSize,
  textSize,
  type CoverageGridLayout,
  type PlacedColumn,
  type PlacedGroup,
} from './layout.ts';
import { narrowBelow } from '../svg/frame.ts';
import type { PlacedText } from '../labels/placement.ts';
import { wrap } from '../labels/lines.ts';
import { textWidth } from '../labels/text-width.ts';
import type { CoverageGrid } from './spec.ts';

/** What must stand together in one column of the key; its words are placed from its own corner. */
interface Piece {
  readonly words: readonly PlacedText[];
  readonly height: number;
}

const gutter = 22;
const headIndent = 18;
const nameIndent = 32;

/** Groups with the names of their columns, or groups alone, in columns as even as can be. */
export function nameColumns(
  chart: CoverageGrid,
  layout: CoverageGridLayout,
): { readonly words: readonly PlacedText[]; readonly bottom: number } {
  const { width } = chart;
  const count = width < narrowBelow ? 1 : layout.numbered > 0 ? 3 : 2;
  const columnWidth = (width - (count - 1) * gutter) / count;
  const pieces = layout.groups.flatMap((group) => piecesOf(chart, layout, group, columnWidth));
  const maxHeight = shortest(pieces, count);
  const top = layout.totalsBottom + 14;
  let [column, y] = [0, 0];
  let deepest = 0;
  const words = pieces.flatMap((piece) => {
    if (y > 0 && y + piece.height > maxHeight && column < count - 1) [column, y] = [column + 1, 0];
    const at = { x: column * (columnWidth + gutter), y: top + y };
    y += piece.height;
    deepest = Math.max(deepest, y);
    return piece.words.map((word) => ({ ...word, x: word.x + at.x, y: word.y + at.y }));
  });
  return { words, bottom: top + deepest };
}

/** The least height at which the pieces, in their order, go into so many columns. */
function shortest(pieces: readonly Piece[], count: number): number {
  const heights = pieces.map(({ height }) => height);
  let maxHeight = Math.max(max(heights) ?? 0, sum(heights) / count);
  while (columnsAt(heights, maxHeight) > count) maxHeight += 4;
  return maxHeight;
}

function columnsAt(heights: readonly number[], maxHeight: number): number {
  let [columns, y] = [1, 0];
  for (const height of heights) {
    if (y > 0 && y + height > maxHeight) [columns, y] = [columns + 1, 0];
    y += height;
  }
  return columns;
}

function piecesOf(
  chart: CoverageGrid,
  layout: CoverageGridLayout,
  group: PlacedGroup,
  width: number,
): readonly Piece[] {
  const head = headPiece(chart, group, width);
  if (layout.numbered === 0) return [head];
  const [first, ...rest] = group.columns.map((column) =>
    namePiece(chart, layout, { ...column, letter: group.letter }, width),
  );
  const words = (first?.words ?? []).map((word) => ({ ...word, y: word.y + head.height }));
  const together = { words: [...head.words, ...words], height: head.height + (first?.height ?? 0) };
  const pieces = [together, ...rest];
  return pieces.map((piece, i) => {
    return i === pieces.length - 1 ? { ...piece, height: piece.height + 10 } : piece;
  });
}

/** “A Online services”, and how many of its cells are filled. */
function headPiece(
  { rows, labels, format, theme }: CoverageGrid,
  { letter, label, columns }: PlacedGroup,
  width: number,
): Piece {
  const reported = format.count(sum(columns, ({ total }) => total));
  const share = labels.share(reported, format.count(rows.length * columns.length));
  const room = width - headIndent - textWidth(share, smallSize) - 8;
  const lines = wrap(label, room, textSize, 3);
  const bold = { size: textSize, fill: theme.ink, bold: true, anchor: 'start' as const };
  return {
    words: [
      { ...bold, text: letter, x: 0, y: 8 },
      ...linesOfText(lines, { ...bold, x: headIndent, y: 8 }, lineHeight),
      { text: share, x: width, y: 8, size: smallSize, fill: theme.muted, anchor: 'end' },
    ],
    height: lines.length * lineHeight + 2,
  };
}

function namePiece(
  { theme, format }: CoverageGrid,
  { hasTotals }: CoverageGridLayout,
  { letter, number, label, total }: PlacedColumn & Pick<PlacedGroup, 'letter'>,
  width: number,
): Piece {
  const count = hasTotals ? '' : format.count(total);
  const lines = wrap(label, width - nameIndent - (hasTotals ? 0 : 24), smallSize, 3);
  const name = { size: smallSize, fill: theme.ink, anchor: 'start' as const };
  const muted = { size: smallSize, fill: theme.muted, anchor: 'end' as const };
  const totals = count ? [{ ...muted, text: count, x: width, y: 8 }] : [];
  return {
    words: [
      { ...muted, text: letter + number, x: nameIndent - 6, y: 8 },
      ...linesOfText(lines, { ...name, x: nameIndent, y: 8 }, 15),
      ...totals,
    ],
    height: lines.length * 15 + 1,
  };
}
