import type { Markish } from '@observablehq/plot';
import { max } from 'd3-array';
import type { Observation } from '../../model/observation.ts';
import { labelMark, linesOfText } from '../labels/label-mark.ts';
import type { PlacedText } from '../labels/placement.ts';
import { wrap } from '../labels/lines.ts';
import { textWidth } from '../labels/text-width.ts';
import { colourOf } from './spec.ts';
import type { SingleFigure } from './spec.ts';

const largest = 48;
const smallest = 24;
const unitSize = 17;
const timeSize = 14;
const gutter = 28;

/** Bold letters are so much wider than those that are measured. */
const boldness = 1.07;

/** Narrower columns stand under each other instead. */
const minColumn = 150;

interface Figure {
  readonly claim: Observation;
  readonly row: number;
  readonly number: string;
  readonly unit: string;
}

/** The numbers with their units and times; that nothing was reported where there are none. */
export function figureBlock(chart: SingleFigure): {
  readonly marks: readonly Markish[];
  readonly bottom: number;
} {
  const { claims, format, width, theme, labels } = chart;
  if (claims.length === 0) {
    const lines = wrap(labels.notReported, width, 22, 3);
    const style = { size: 22, fill: theme.muted, bold: true, anchor: 'start' as const };
    const words = linesOfText(lines, { x: 0, y: 16, ...style }, 26);
    return { marks: [labelMark(words, theme, false)], bottom: 8 + lines.length * 26 };
  }
  const perRow = columnsFor(claims.length, width);
  const columnWidth = (width - (perRow - 1) * gutter) / perRow;
  const figures = claims.map((claim, row): Figure => {
    const { number, unit = '' } = format.figure(claim);
    return { claim, row, number, unit };
  });
  const size = sizeFor(figures, columnWidth);
  const words: PlacedText[] = [];
  let top = 0;
  for (let first = 0; first < figures.length; first += perRow) {
    const members = figures.slice(first, first + perRow);
    const blocks = members.map((figure, i) =>
      figureWords(chart, figure, { x: i * (columnWidth + gutter), top, size, columnWidth }),
    );
    words.push(...blocks.flatMap((block) => block.words));
    top = (max(blocks, ({ bottom }) => bottom) ?? top) + 12;
  }
  return { marks: [labelMark(words, theme, false)], bottom: top - 12 };
}

function columnsFor(count: number, width: number): number {
  return Math.max(1, Math.min(count, 3, Math.floor((width + gutter) / (minColumn + gutter))));
}

/** One size for all, since no claim outranks another. */
function sizeFor(figures: readonly Figure[], width: number): number {
  const widest = max(figures, ({ number }) => textWidth(number, 1)) ?? 1;
  return Math.max(smallest, Math.min(largest, Math.floor(width / (widest * boldness))));
}

interface Place {
  readonly x: number;
  readonly top: number;
  readonly size: number;
  readonly columnWidth: number;
}

function figureWords(
  chart: SingleFigure,
  { claim, row, number, unit }: Figure,
  { x, top, size, columnWidth }: Place,
): { readonly words: readonly PlacedText[]; readonly bottom: number } {
  const { theme, format } = chart;
  const fill = colourOf(chart, claim);
  const at = { x, anchor: 'start' as const, row };
  const first = { ...at, y: top + size * 0.55, size, fill, bold: true };
  const numbers = linesOfText(wrap(number, columnWidth, size, 3), first, size * 1.05);
  const under = top + size * (0.15 + numbers.length * 1.05);
  const beside = textWidth(number, size) + 8;
  const fits = numbers.length === 1 && beside + textWidth(unit, unitSize) <= columnWidth;
  // Centres of texts of two sizes on one baseline are a third of their difference apart.
  const place = fits
    ? { x: x + beside, y: top + size * 0.55 + (size - unitSize) * 0.33 }
    : { x, y: under + 9 };
  const style = { ...at, ...place, size: unitSize, fill: theme.ink };
  const units = linesOfText(wrap(unit, columnWidth, unitSize, 8), style, 21);
  const below = under + (fits || !unit ? 0 : units.length * 21 + 2);
  const last = { ...at, y: below + 10, size: timeSize, fill: theme.muted };
  const times = linesOfText(wrap(format.time(claim), columnWidth, timeSize, 4), last, 18);
  return { words: [...numbers, ...units, ...times], bottom: below + times.length * 18 + 4 };
}
