import { rect, type Markish } from '@observablehq/plot';
import type { PlacedRow } from './bars.ts';
import { endGap, endSize, labelSize, valueSize, type GapColumns } from './layout.ts';
import { boxOf, type PlacedText } from '../labels/placement.ts';
import { readingColour } from './readings.ts';
import { sidesInPx } from '../svg/pixels.ts';
import { textWidth } from '../labels/text-width.ts';
import type { GapToTarget } from './spec.ts';
import { numbersOf } from '../../model/target-values.ts';

/** Label, number, target and reading of a row. */
export function wordsOf(
  chart: GapToTarget,
  row: PlacedRow,
  columns: GapColumns,
): readonly PlacedText[] {
  const { labels, theme } = chart;
  const { reading, lines } = row;
  const reads: PlacedText = {
    text: labels.reading(reading),
    x: columns.readingX + 12,
    y: lines.readingY,
    size: 13,
    fill: readingColour(reading, theme),
    anchor: 'start',
  };
  const named = lines.labels.map(({ text, y }): PlacedText => {
    return { text, x: 0, y, size: labelSize, fill: theme.ink, anchor: 'start' };
  });
  const words = [
    ...named,
    valueWords(chart, row, columns),
    targetWords(chart, row, columns),
    reads,
  ];
  // The ends belong to the track, not to what the row of the table says.
  return [...words.map((word) => ({ ...word, row: row.row })), ...endWords(chart, row, columns)];
}

/** The number, or in its stead that there is none: in the wide form on the hatching itself. */
function valueWords(
  { format, labels, theme }: GapToTarget,
  { value, lines, fill, target }: PlacedRow,
  { valueX, valueAnchor, isNarrow, x }: GapColumns,
): PlacedText {
  const { valueY, barY } = lines;
  if (value) {
    const text = format.claim(value);
    return { text, x: valueX, y: valueY, size: valueSize, fill, bold: true, anchor: valueAnchor };
  }
  const silent = { text: labels.notReported, size: 13, fill: theme.muted };
  if (isNarrow) return { ...silent, x: valueX, y: valueY, anchor: 'start' };
  const [left, right] = x.range;
  const goal = x(numbersOf(target)[0] ?? 0);
  return goal - left > right - goal
    ? { ...silent, x: left + 2, y: barY, anchor: 'start' }
    : { ...silent, x: right, y: barY, anchor: 'end' };
}

/** The numbers that a track runs between, where it does not begin at zero. */
function endWords(
  { theme }: GapToTarget,
  { lines }: PlacedRow,
  { x, ends }: GapColumns,
): readonly PlacedText[] {
  if (ends === undefined) return [];
  const [left, right] = x.range;
  const word = { y: lines.barY, size: endSize, fill: theme.muted };
  return [
    { ...word, text: ends[0], x: left - endGap, anchor: 'end' },
    { ...word, text: ends[1], x: right + endGap, anchor: 'start' },
  ];
}

/** Bare paper under the words on a hatching. */
export function silenceGrounds(
  chart: GapToTarget,
  rows: readonly PlacedRow[],
  columns: GapColumns,
): Markish {
  const silent = columns.isNarrow ? [] : rows.filter(({ value }) => value === undefined);
  const boxes = silent.map((row) => boxOf(valueWords(chart, row, columns)));
  const paper = { fill: chart.theme.paper, insetLeft: -4, insetRight: -4 };
  return rect(boxes, { ...sidesInPx, ...paper });
}

/** Centred on its rule as far as the picture goes. */
function targetWords(
  { format, theme, width }: GapToTarget,
  { target, lines }: PlacedRow,
  { x, isNarrow }: GapColumns,
): PlacedText {
  const text = format.target(target);
  const half = textWidth(text, 13) / 2;
  const [left, right] = x.range;
  const end = isNarrow ? width : right + 20;
  const centre = Math.min(Math.max(x(numbersOf(target)[0] ?? 0), left + half), end - half);
  return { text, x: centre, y: lines.targetY, size: 13, fill: theme.target, anchor: 'middle' };
}
