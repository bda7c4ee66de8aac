import { linesOfText } from '../labels/label-mark.ts';
import { ruleY, type Markish } from '@observablehq/plot';
import { smallSize, textSize, totalLength, type CoverageGridLayout } from './layout.ts';
import type { PlacedText } from '../labels/placement.ts';
import type { Theme } from '../theme/theme.ts';
import type { CoverageGrid } from './spec.ts';

/** A bracket over the columns of each group. */
export function headMarks({ groups, headY }: CoverageGridLayout, theme: Theme): Markish {
  return ruleY(groups, { y: headY + 9, x1: 'x1', x2: 'x2', stroke: theme.muted });
}

/** Letters of groups, numbers of columns, names of places, and all totals. */
export function coverageWords(
  chart: CoverageGrid,
  layout: CoverageGridLayout,
): readonly PlacedText[] {
  return [...headWords(chart, layout), ...rowWords(chart, layout), ...totalWords(chart, layout)];
}

/** Room for a bold letter, px. */
const letterRoom = 12;

/** Groups of one column each would set their letters on each other: the later one gives way. */
function apart(centres: readonly number[]): readonly number[] {
  let before = -Infinity;
  return centres.map((centre) => {
    before = Math.max(centre, before + letterRoom);
    return before;
  });
}

function headWords(
  { theme, labels }: CoverageGrid,
  { groups, headY, numbered, totalX }: CoverageGridLayout,
): readonly PlacedText[] {
  const centres = apart(groups.map(({ x1, x2 }) => (x1 + x2) / 2));
  const letters = groups.map(({ letter }, i): PlacedText => {
    const style = { size: textSize, fill: theme.ink, bold: true };
    return { text: letter, x: centres[i] ?? 0, y: headY, ...style, anchor: 'middle' };
  });
  const all = groups.flatMap(({ columns }) => {
    const step = columns.length < 10 ? Math.min(numbered, 1) : numbered;
    return step === 0 ? [] : columns.filter((_, i) => i % step === 0);
  });
  const numbers = all.map(({ number, x1, x2 }): PlacedText => {
    const style = { size: smallSize, fill: theme.muted, anchor: 'middle' as const };
    return { text: number, x: (x1 + x2) / 2, y: headY + 20, ...style };
  });
  const head = { text: labels.total, x: totalX, y: headY + (numbered > 0 ? 20 : 0) };
  return [...letters, ...numbers, { ...head, size: smallSize, fill: theme.muted, anchor: 'end' }];
}

function rowWords(
  { theme, format }: CoverageGrid,
  { rows, labelX, totalX }: CoverageGridLayout,
): readonly PlacedText[] {
  const style = { size: textSize, fill: theme.ink, anchor: 'end' as const };
  return rows.flatMap(({ lines, y, total }, row) => [
    ...linesOfText(lines, { ...style, x: labelX, y, row }, 14, 'around'),
    { ...style, text: format.count(total), x: totalX, y, row, bold: total > 0 },
  ]);
}

function totalWords(
  { theme, format, labels, rows }: CoverageGrid,
  { groups, bottom, labelX, hasTotals }: CoverageGridLayout,
): readonly PlacedText[] {
  const head = { text: labels.total, x: labelX, y: bottom + 12, size: smallSize };
  const numbers = (hasTotals ? groups.flatMap(({ columns }) => columns) : []).map(
    ({ total, x1, x2 }): PlacedText => ({
      text: format.count(total),
      x: (x1 + x2) / 2,
      size: smallSize,
      fill: theme.muted,
      y: bottom + 13 + (total / rows.length) * totalLength,
      anchor: 'middle',
    }),
  );
  return rows.length > 0 ? [{ ...head, fill: theme.muted, anchor: 'end' }, ...numbers] : [];
}
