import { ruleX, type Markish } from '@observablehq/plot';
import { least } from 'd3-array';
import type { LinearScale } from './linear-scale.ts';
import type { PlacedText } from '../labels/placement.ts';
import { textWidth } from '../labels/text-width.ts';
import { asIs } from '../svg/pixels.ts';

/** A value to compare with, such as a median, and its words: “Median 41.2”. */
export interface ReferenceLine {
  readonly value: number;
  readonly label: string;
}

/** A reference line across rows as it is drawn. */
export interface PaintedLine extends ReferenceLine {
  readonly colour: string;
  readonly width: number;
}

export interface PlacedLine extends PaintedLine {
  readonly x: number;
  /** The label begins or ends at its line; one that has room on neither side stands over it. */
  readonly anchor: 'start' | 'end' | 'middle';
  readonly textX: number;
  /** Lines of text above the lowest one. */
  readonly level: number;
}

export const labelSize = 12.5;
export const levelHeight = 16;

/** Between a line and its label, px. */
const gap = 5;

interface Try {
  readonly placed: PlacedLine;
  readonly left: number;
  readonly right: number;
  readonly cost: number;
}

interface Way {
  readonly tries: readonly Try[];
  readonly cost: number;
}

/**
 * Labels beside their lines, on as few levels as it takes for no line to pass through the label of
 * another if that can be; a lone one on the left, of several the last one on the right.
 */
export function placeReferenceLines(
  lines: readonly PaintedLine[],
  x: LinearScale,
  ends: readonly [number, number],
): readonly PlacedLine[] {
  const sorted = lines.map((line) => ({ ...line, x: x(line.value) })).toSorted((a, b) => a.x - b.x);
  let ways: readonly Way[] = [{ tries: [], cost: 0 }];
  for (const [i, line] of sorted.entries()) {
    const isLast = i > 0 && i === sorted.length - 1;
    const tries = sorted.flatMap((_, level) =>
      triesAt(line, level, ends, isLast ? 'start' : 'end'),
    );
    ways = ways.flatMap((way) =>
      tries
        .filter((one) => !way.tries.some((other) => overlap(one, other)))
        .map((one) => ({ tries: [...way.tries, one], cost: way.cost + costOf(one, way.tries) })),
    );
  }
  return least(ways, ({ cost }) => cost)?.tries.map(({ placed }) => placed) ?? [];
}

function triesAt(
  line: PaintedLine & Pick<PlacedLine, 'x'>,
  level: number,
  [from, to]: readonly [number, number],
  best: 'start' | 'end',
): readonly Try[] {
  const { x, label } = line;
  const width = textWidth(label, labelSize);
  const tryAt = (anchor: PlacedLine['anchor'], left: number, textX: number): Try => {
    const cost = level * 10 + (anchor === best ? 0 : 1);
    return { placed: { ...line, anchor, level, textX }, left, right: left + width, cost };
  };
  const beside = [tryAt('end', x - gap - width, x - gap), tryAt('start', x + gap, x + gap)].filter(
    ({ left, right }) => left >= from && right <= to,
  );
  if (beside.length > 0) return beside;
  const left = Math.max(from, Math.min(to - width, x - width / 2));
  return [tryAt('middle', left, left + width / 2)];
}

function overlap(one: Try, other: Try): boolean {
  if (one.placed.level !== other.placed.level) return false;
  return one.left < other.right + gap && other.left < one.right + gap;
}

function costOf(one: Try, others: readonly Try[]): number {
  const crossed = others.filter((other) => crosses(one, other) || crosses(other, one));
  return one.cost + crossed.length * 100;
}

/** Whether one line goes up through the label of the other. */
function crosses({ placed }: Try, { left, right, placed: { level } }: Try): boolean {
  return placed.level >= level && placed.x > left - 2 && placed.x < right + 2;
}

/** How many lines of text the labels take. */
export function levelsOf(lines: readonly PlacedLine[]): number {
  return Math.max(0, ...lines.map(({ level }) => level + 1));
}

/** Rows that lines cross, px: the middle of their lowest labels, and where the lines end. */
export interface CrossedRows {
  readonly lines: readonly PlacedLine[];
  readonly labelY: number;
  readonly bottom: number;
}

/** Lines from beside their labels, or from below one that stands over its line, down the rows. */
export function referenceMark(rows: readonly CrossedRows[]): Markish {
  const drawn = rows.flatMap(({ lines, labelY, bottom }) =>
    lines.map(({ x, colour, width, anchor, level }) => {
      const reach = level * levelHeight + (anchor === 'middle' ? -8 : 6);
      return { x, colour, width, y1: labelY + 1 - reach, y2: bottom };
    }),
  );
  const paint = { stroke: asIs('colour'), strokeWidth: asIs('width') };
  return ruleX(drawn, { x: asIs('x'), y1: 'y1', y2: 'y2', ...paint });
}

export function referenceWords(rows: readonly CrossedRows[]): readonly PlacedText[] {
  return rows.flatMap(({ lines, labelY }) =>
    lines.map(({ label, textX, anchor, level, colour }) => ({
      text: label,
      x: textX,
      y: labelY - level * levelHeight,
      anchor,
      size: labelSize,
      bold: true,
      fill: colour,
    })),
  );
}
