import { dot, rect, type Markish } from '@observablehq/plot';
import type { Texts } from '../../model/texts.ts';
import type { ChartFrame } from '../svg/frame.ts';
import type { Box, PlacedText } from '../labels/placement.ts';
import { mapPaint } from './paint.ts';
import type { Survey } from '../classes/survey.ts';
import { reachBetween } from './silhouette.ts';
import type { IslandShapes, MapShapes } from './shapes.ts';
import { asIs, ofRow } from '../svg/pixels.ts';
import { wrap } from '../labels/lines.ts';
import { textWidth } from '../labels/text-width.ts';
import type { Theme } from '../theme/theme.ts';

/** A group of islands in a box of its own, px. */
export interface IslandInset {
  readonly group: IslandShapes;
  readonly label: readonly string[];
  readonly box: Box;
}

/** Smaller than the map: in its scale the boxes would take more room than the land. */
const islandScale = 0.6;
const padding = 8;
const size = 12;
const lineHeight = 15;
const widestLabel = 84;

/** Boxes in the sea, at the height where the islands lie and clear of the coast, from the corner of the map. */
export function islandInsets(
  { islands, silhouette, height }: MapShapes,
  scale: number,
  labelOf: (name: Texts) => string,
): readonly IslandInset[] {
  const placed = islands.map((group) => {
    const label = wrap(labelOf(group.name), widestLabel, size, 2);
    const shrink = islandScale * scale;
    const content = [group.width * shrink, ...label.map((line) => textWidth(line, size))];
    const width = Math.max(...content) + 2 * padding;
    const tall = group.height * shrink + label.length * lineHeight + 3 * padding;
    const top = Math.min(group.top * scale, height * scale - tall);
    const coast = reachBetween(silhouette, top / scale, (top + tall) / scale)?.[1] ?? 0;
    return { group, label, width, top, bottom: top + tall, left: coast * scale + padding };
  });
  const right = Math.max(0, ...placed.map(({ left, width }) => left + width));
  return placed.map(({ group, label, width, top, bottom }) => ({
    group,
    label,
    box: { left: right - width, right, top, bottom },
  }));
}

export function islandMarks(
  chart: ChartFrame & Survey,
  insets: readonly IslandInset[],
  scale: number,
): Markish {
  const { theme, focus } = chart;
  const boxes = insets.map(({ box }) => box);
  const islands = insets.flatMap(({ group, box }) => {
    const { fill, row, state } = mapPaint(chart, group.place);
    const shrink = islandScale * scale;
    const left = (box.left + box.right - group.width * shrink) / 2;
    return group.points.map(([x, y]) => ({
      x: left + x * shrink,
      y: box.bottom - padding * 1.5 - (group.height - y) * shrink,
      row,
      // Hatching cannot be seen in a dot: one of a silent unit is empty.
      fill: state === 'reported' ? fill : theme.paper,
      rim: group.place === focus ? theme.focus : theme.context,
    }));
  });
  return [
    rect(boxes, {
      x1: 'left',
      x2: 'right',
      y1: 'top',
      y2: 'bottom',
      rx: 2,
      stroke: theme.hairline,
      strokeWidth: 1,
      inset: 0.5,
    }),
    dot(islands, {
      x: 'x',
      y: 'y',
      r: 3,
      fill: asIs('fill'),
      stroke: asIs('rim'),
      ...ofRow,
    }),
  ];
}

/** The names of the groups in their boxes. */
export function islandWords(insets: readonly IslandInset[], theme: Theme): readonly PlacedText[] {
  return insets.flatMap(({ label, box }) =>
    label.map((text, line) => ({
      text,
      x: (box.left + box.right) / 2,
      y: box.top + padding + 5 + line * lineHeight,
      size,
      fill: theme.muted,
      anchor: 'middle' as const,
    })),
  );
}
