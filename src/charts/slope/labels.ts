import { link, type Markish } from '@observablehq/plot';
import type { PlacedText } from '../labels/placement.ts';
import { dodge } from '../labels/dodge.ts';
import type { Part } from './lines.ts';
import {
  labelDistance,
  labelRoom,
  textLine,
  textSize,
  type SideName,
  type SideText,
  type SlopeLayout,
} from './layout.ts';
import type { Theme } from '../theme/theme.ts';
import type { Slope } from './spec.ts';

export interface PlacedSide {
  readonly side: SideName;
  /** Of its point and of its middle, px. */
  readonly wished: number;
  readonly y: number;
  readonly lines: readonly PlacedText[];
}

/** The labels of both sides, each as near to its point as those above and below it let it. */
export function sideLabels(layout: SlopeLayout, chart: Slope): readonly PlacedSide[] {
  return [...placedAt('before', layout, chart), ...placedAt('after', layout, chart)];
}

function placedAt(side: SideName, layout: SlopeLayout, { theme }: Slope): readonly PlacedSide[] {
  const { texts, y, poles, top, bottom } = layout;
  const own = texts
    .filter((text) => text.side === side)
    .map((text) => ({ text, wished: y(text.value) }))
    .sort((a, b) => a.wished - b.wished);
  const wishes = own.map(({ text, wished }) => ({
    centre: wished,
    room: text.lines.length * textLine + labelRoom,
  }));
  const centres = dodge(wishes, [top - textLine / 2, bottom + textLine / 2]);
  const x = poles[side] + (side === 'before' ? -labelDistance : labelDistance);
  return own.map(({ text, wished }, i) => {
    const centre = centres[i] ?? wished;
    return { side, wished, y: centre, lines: linesAt(text, x, centre, theme) };
  });
}

function linesAt(
  { line, side, lines }: SideText,
  x: number,
  centre: number,
  theme: Theme,
): readonly PlacedText[] {
  const { part, given } = line;
  return lines.map((text, i) => ({
    ...{ text, x, y: centre + (i - (lines.length - 1) / 2) * textLine, size: textSize },
    ...{ anchor: side === 'before' ? 'end' : 'start', fill: colourOf(part, theme) },
    ...{ row: given.row, ...(part === 'focus' || part === 'mover' ? { bold: true } : {}) },
  }));
}

function colourOf(part: Part, theme: Theme): string {
  return { focus: theme.focus, mover: theme.ink, end: theme.ink, context: theme.muted }[part];
}

/** From a point to its label where it had to give way. */
export function leaderMarks(
  placed: readonly PlacedSide[],
  { poles }: SlopeLayout,
  theme: Theme,
): Markish {
  const leaders = placed.map(({ side, wished, y }) => {
    const out = side === 'before' ? -1 : 1;
    const x = poles[side];
    return { x1: x + 7 * out, y1: wished, x2: x + (labelDistance - 3) * out, y2: y };
  });
  return link(
    leaders.filter(({ y1, y2 }) => Math.abs(y1 - y2) > 5),
    { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2', stroke: theme.context, strokeWidth: 0.75 },
  );
}
