import { textWidth } from './text-width.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Anchor = 'start' | 'middle' | 'end';

/** Where a text may stand beside its point, in `labelGap` from it. */
export type Side = readonly [dx: number, dy: number, anchor: Anchor];

/** What every text has; `x` and `y` are px. */
interface Text {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  /** Of the table beside the chart, if it says what the row says. */
  readonly row?: number | undefined;
}

/** A text where it stands: `y` is the middle of its line. */
export interface PlacedText extends Text {
  readonly anchor: Anchor;
}

/** A text and the point it belongs to. Earlier ones in a list are placed first. */
export interface Label extends Text {
  /** Best first; all around the point when not given. */
  readonly sides?: readonly Side[];
  /** Stands at its best side even where that is taken. */
  readonly must?: boolean;
}

export interface PlacedLabel extends Label {
  readonly anchor: Anchor;
  readonly box: Box;
}

/** Between a point and its label, px. */
export const labelGap = 9;
const lineHeight = 1.15;

/** Above, right, left, below, then the corners. */
export const allAround: readonly Side[] = [
  [0, -1.55, 'middle'],
  [1, 0, 'start'],
  [-1, 0, 'end'],
  [0, 1.55, 'middle'],
  [0.5, -1.4, 'start'],
  [-0.5, -1.4, 'end'],
  [0.5, 1.4, 'start'],
  [-0.5, 1.4, 'end'],
];

/**
 * Gives each label the first side of its point where it lies inside the frame and on nothing
 * taken. One without such a side is left out: the table beside the chart has it.
 */
export function placeLabels(
  labels: readonly Label[],
  frame: Box,
  taken: readonly Box[],
): readonly PlacedLabel[] {
  const boxes = [...taken];
  return labels.flatMap((label) => {
    const sides = label.sides ?? allAround;
    const [best] = sides;
    const free = firstFree(label, sides, frame, boxes);
    const placed = free ?? (label.must && best ? beside(label, best) : undefined);
    if (!placed) return [];
    boxes.push(placed.box);
    return [placed];
  });
}

function firstFree(
  label: Label,
  sides: readonly Side[],
  frame: Box,
  taken: readonly Box[],
): PlacedLabel | undefined {
  for (const side of sides) {
    const placed = beside(label, side);
    const { box } = placed;
    if (isWithin(box, frame) && !taken.some((other) => overlaps(box, other))) return placed;
  }
  return undefined;
}

/**
 * Gives each label a side where it lies on nothing of the first list, else one where it lies on
 * nothing of the next; never on another label, nor on the others’.
 */
export function placeByTurns(
  labels: readonly Label[],
  frame: Box,
  turns: readonly (readonly Box[])[],
  others: readonly Box[],
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const words = [...others, ...placed.map(({ box }) => box)];
    for (const taken of turns) {
      const [fitting] = placeLabels([label], frame, [...taken, ...words]);
      if (!fitting) continue;
      placed.push(fitting);
      break;
    }
  }
  return placed;
}

function beside(label: Label, [dx, dy, anchor]: Side): PlacedLabel {
  const placed = { ...label, x: label.x + dx * labelGap, y: label.y + dy * labelGap, anchor };
  return { ...placed, box: boxOf(placed) };
}

/** The box of a text whose middle line stands at y. */
export function boxOf(label: Pick<PlacedText, 'text' | 'x' | 'y' | 'size' | 'anchor'>): Box {
  const { text, x, y, size, anchor } = label;
  const width = textWidth(text, size);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  const half = (size * lineHeight) / 2;
  return { left, top: y - half, right: left + width, bottom: y + half };
}

export function boxAround(x: number, y: number, r: number): Box {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}
