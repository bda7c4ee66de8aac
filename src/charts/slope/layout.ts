import { extent } from 'd3-array';
import { linesOfText } from '../labels/label-mark.ts';
import type { PlacedText } from '../labels/placement.ts';
import type { UnitStyle } from '../../model/indicator.ts';
import { narrowBelow } from '../svg/frame.ts';
import { linearScale, type LinearScale } from '../axes/linear-scale.ts';
import { sides, slopeLines, type SideName, type SlopeLine } from './lines.ts';
import { wrap, wrapEvenly } from '../labels/lines.ts';
import { textWidth } from '../labels/text-width.ts';
import type { Slope } from './spec.ts';

/** What is written at one end of a line. */
export interface SideText {
  readonly line: SlopeLine;
  readonly side: SideName;
  readonly value: number;
  readonly lines: readonly string[];
}

export interface SlopeLayout {
  readonly lines: readonly SlopeLine[];
  readonly texts: readonly SideText[];
  readonly y: LinearScale;
  /** Where the two editions stand, px. */
  readonly poles: Readonly<Record<SideName, number>>;
  readonly heads: readonly PlacedText[];
  readonly top: number;
  readonly bottom: number;
}

export const textSize = 13;
export const textLine = 15;

/** Between two labels above each other, and between a pole and its labels, px. */
export const labelRoom = 3;
export const labelDistance = 22;

const headSize = 14;
const headLine = 18;

export function slopeLayout(chart: Slope): SlopeLayout {
  const lines = slopeLines(chart);
  const texts = lines.flatMap((line) => sides.flatMap((side) => textOf(chart, line, side)));
  const columnOf = (side: SideName) => {
    const own = texts.filter((text) => text.side === side).flatMap((text) => text.lines);
    return Math.max(0, ...own.map((text) => textWidth(text, textSize)));
  };
  const poles = {
    before: Math.max(labelDistance, columnOf('before') + labelDistance),
    after: chart.width - Math.max(labelDistance, columnOf('after') + labelDistance),
  };
  const { heads, top } = headsOf(chart, poles);
  const values = lines.flatMap((line) => sides.flatMap((side) => line[side] ?? []));
  const height = Math.max(heightFor(values), neededBy(texts));
  const bottom = top + height;
  const y = linearScale(slopeDomain(values, chart.style), [bottom - 8, top + 8]);
  return { lines, texts, y, poles, heads, top, bottom };
}

/** The least share of its largest number that a slope shows, so that noise stays small. */
const minSpan = 0.2;

/** From end to end of the values; a slope shows differences and needs no zero. */
function slopeDomain(values: readonly number[], style: UnitStyle): readonly [number, number] {
  const [min = 0, max = 1] = extent(values);
  if (style === 'rank') return [Math.max(max, min + 1), min];
  const size = Math.max(Math.abs(min), Math.abs(max)) || 1;
  const slack = Math.max(0, size * minSpan - (max - min)) / 2;
  return [min - slack, max + slack];
}

function heightFor(values: readonly number[]): number {
  const levels = new Set(values).size;
  if (levels <= 2) return 120;
  if (levels <= 12) return 190;
  return levels <= 24 ? 300 : 430;
}

/** What the fuller side needs to set its labels under each other. */
function neededBy(texts: readonly SideText[]): number {
  const rooms = { before: 0, after: 0 };
  for (const { side, lines } of texts) rooms[side] += lines.length * textLine + labelRoom;
  return Math.max(rooms.before, rooms.after) + textLine;
}

/** A narrow picture has room for names on one side only: where the line goes. */
function textOf(chart: Slope, line: SlopeLine, side: SideName): readonly SideText[] {
  const { name, after } = line;
  const value = line[side];
  if (value === undefined || line.part === 'context') return [];
  const isNarrow = chart.width < narrowBelow;
  const number = chart.format.value(value);
  const isNumberOnly = isNarrow && side === 'before' && after !== undefined;
  const words = side === 'before' ? `${name} ${number}` : `${number} ${name}`;
  const max = chart.width * (isNarrow && side === 'after' ? 0.42 : 0.3);
  return [
    { line, side, value, lines: wrapEvenly(isNumberOnly ? number : words, max, textSize, 2) },
  ];
}

/** The editions over their poles, each in its half of the picture. */
function headsOf(
  { editions, width, theme }: Slope,
  poles: SlopeLayout['poles'],
): { readonly heads: readonly PlacedText[]; readonly top: number } {
  const half = width / 2 - 8;
  const wrapped = editions.map((edition) => wrap(edition, half, headSize, 2));
  const rows = Math.max(...wrapped.map(({ length }) => length));
  const centres = [poles.before, poles.after];
  const heads = wrapped.flatMap((lines, i) => {
    const room = Math.max(...lines.map((text) => textWidth(text, headSize))) / 2;
    const [from, to] = i === 0 ? [room, half - room] : [width - half + room, width - room];
    const x = Math.min(Math.max(centres[i] ?? 0, from), to);
    const y = 10 + (rows - lines.length) * headLine;
    const style = { size: headSize, bold: true, anchor: 'middle' as const, fill: theme.ink };
    return linesOfText(lines, { x, y, ...style }, headLine);
  });
  return { heads, top: rows * headLine + 10 };
}
