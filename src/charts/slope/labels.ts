import { link, type Markish } from '@observablehq/plot';
import { dodge } from '../labels/dodge.ts';
import { linesOfText } from '../labels/label-mark.ts';
import type { PlacedText } from '../labels/placement.ts';
import type { Theme } from '../theme/theme.ts';
import {
  labelDistance,
  labelRoom,
  textLine,
  textSize,
  type SideText,
  type SlopeLayout,
} from './layout.ts';
import { sides, type SideName } from './lines.ts';
import { inPx } from './marks.ts';

/** A label, px, and the point that it belongs to. */
interface SideLabel {
  readonly side: SideName;
  readonly value: number;
  readonly y: number;
  readonly words: readonly PlacedText[];
}

/** The labels of both sides, each as near to its point as those above and below it let it. */
export function sideLabels(layout: SlopeLayout, theme: Theme): readonly SideLabel[] {
  const { texts, y, poles, top, bottom } = layout;
  return sides.flatMap((side) => {
    const own = texts.filter((text) => text.side === side).sort((a, b) => y(a.value) - y(b.value));
    const wishes = own.map(({ value, lines }) => {
      return { centre: y(value), room: lines.length * textLine + labelRoom };
    });
    const centres = dodge(wishes, [top - textLine / 2, bottom + textLine / 2]);
    return own.map((text, i) => {
      const centre = centres[i] ?? y(text.value);
      return {
        side,
        value: text.value,
        y: centre,
        words: wordsAt(text, poles[side], centre, theme),
      };
    });
  });
}

function wordsAt(
  { line, side, lines }: SideText,
  pole: number,
  y: number,
  theme: Theme,
): readonly PlacedText[] {
  const { part, row } = line;
  const bold = part === 'focus' || part === 'mover';
  const fill = part === 'focus' ? theme.focus : theme.ink;
  const [x, anchor] =
    side === 'before'
      ? ([pole - labelDistance, 'end'] as const)
      : ([pole + labelDistance, 'start'] as const);
  return linesOfText(lines, { x, y, anchor, size: textSize, fill, bold, row }, textLine, 'around');
}

/** From a point to its label where it had to give way. */
export function leaderMark(
  labels: readonly SideLabel[],
  { y, poles }: SlopeLayout,
  theme: Theme,
): Markish {
  const leaders = labels.flatMap((label) => {
    const [x, out] = [poles[label.side], label.side === 'before' ? -1 : 1];
    const from = y(label.value);
    if (Math.abs(from - label.y) <= 5) return [];
    return { x1: x + 7 * out, y1: from, x2: x + (labelDistance - 3) * out, y2: label.y };
  });
  return link(leaders, { ...inPx.line, stroke: theme.context, strokeWidth: 0.75 });
}
