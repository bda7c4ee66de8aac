import { dot, link, type Markish } from '@observablehq/plot';
import { boxOf, overlaps, type Anchor, type Box, type PlacedLabel } from '../labels/placement.ts';
import { reachBetween } from './silhouette.ts';
import type { MapShapes } from './shapes.ts';
import type { MapPosition } from './units.ts';
import { asIs } from '../svg/pixels.ts';
import type { Theme } from '../theme/theme.ts';

/** Words about a unit, to stand beside the country at the end of a line. */
export interface MapLabel {
  readonly id: string;
  /** The fullest first; a later one is taken where there is no room for it. */
  readonly texts: readonly string[];
  readonly fill: string;
}

/** Words in their place and the line from the unit to them, px. */
interface PlacedMapLabel extends PlacedLabel {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
}

const size = 13;
const gap = 8;

/** How far up or down of its unit a label may stand, nearest first. */
const shifts = [0, -12, 12, -24, 24, -38, 38, -52, 52];

/** Longer lines run over too many other units. */
const longestLine = 105;

/** Labels left or right of the land, wherever the line is shortest; none where there is no room. */
export function placeMapLabels(
  labels: readonly MapLabel[],
  shapes: MapShapes,
  map: MapPosition,
  frame: Box,
  taken: readonly Box[],
): readonly PlacedMapLabel[] {
  const boxes = [...taken];
  return labels.flatMap((label) => {
    const best = label.texts
      .map((text) => shortestFree(besides(label, text, shapes, map), frame, boxes))
      .find((found) => found !== undefined);
    if (!best) return [];
    boxes.push(best.box, ...alongLine(best));
    return [best];
  });
}

type Tried = PlacedMapLabel & { readonly length: number };

function shortestFree(
  tried: readonly Tried[],
  frame: Box,
  taken: readonly Box[],
): Tried | undefined {
  return tried
    .filter(({ length, box }) => length <= longestLine && isWithin(box, frame))
    .filter((one) => [one.box, ...alongLine(one)].every((box) => isFree(box, taken)))
    .toSorted((a, b) => a.length - b.length)[0];
}

/** Every place a label may take, left and right of the land at several heights. */
function besides(
  { id, fill }: MapLabel,
  text: string,
  { units, silhouette }: MapShapes,
  { x, y, scale }: MapPosition,
): readonly Tried[] {
  const unit = units.get(id);
  if (!unit) return [];
  const box = boxOf({ text, size, x: 0, y: 0, anchor: 'start' });
  const [width, half] = [box.right, box.bottom];
  const [fromX, fromY] = [x + unit.centre[0] * scale, y + unit.centre[1] * scale];
  return shifts.flatMap((shift) => {
    const top = (fromY + shift - y - size / 2) / scale;
    const reach = reachBetween(silhouette, top, top + size / scale);
    const [left, right] = reach ? reach.map((edge) => x + edge * scale) : [fromX, fromX];
    const sides: readonly [number, Anchor][] = [
      [(right ?? fromX) + gap, 'start'],
      [(left ?? fromX) - gap, 'end'],
    ];
    return sides.map(([at, anchor]) => {
      const label = { text, fill, size, bold: true, x: at, y: fromY + shift, anchor };
      const line = { fromX, fromY, toX: at + (anchor === 'start' ? -3 : 3) };
      const box = {
        left: at - (anchor === 'start' ? 0 : width),
        top: label.y - half,
        right: at + (anchor === 'start' ? width : 0),
        bottom: label.y + half,
      };
      return { ...label, ...line, box, length: Math.hypot(at - fromX, shift) };
    });
  });
}

/** The lines from units to their labels, with a rim of paper. */
export function mapLabelLines(labels: readonly PlacedMapLabel[], theme: Theme): Markish {
  if (labels.length === 0) return null;
  const rims = labels.map((label) => ({ ...label, fill: theme.paper, width: 3, r: 3.5 }));
  const lines = [...rims, ...labels.map((label) => ({ ...label, width: 1, r: 2 }))];
  const ends = { x1: 'fromX', y1: 'fromY', x2: 'toX', y2: 'y' } as const;
  return [
    link(lines, { ...ends, stroke: asIs('fill'), strokeWidth: asIs('width') }),
    dot(lines, { x: 'fromX', y: 'fromY', r: asIs('r'), fill: asIs('fill') }),
  ];
}

/** Small boxes along the line to a label, so that no other words stand on it. */
function alongLine({ fromX, fromY, toX, y }: PlacedMapLabel): readonly Box[] {
  return Array.from({ length: 10 }, (_, i) => {
    const share = (i + 0.5) / 10;
    const [atX, atY] = [fromX + (toX - fromX) * share, fromY + (y - fromY) * share];
    return { left: atX - 2, right: atX + 2, top: atY - 2, bottom: atY + 2 };
  });
}

function isFree(box: Box, taken: readonly Box[]): boolean {
  return !taken.some((other) => overlaps(box, other));
}

function isWithin(inner: Box, outer: Box): boolean {
  const isAcross = inner.left >= outer.left && inner.right <= outer.right;
  return isAcross && inner.top >= outer.top && inner.bottom <= outer.bottom;
}
