export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a mark stands, px, and the row of the table that it shows. */
export interface MarkBox {
  readonly row: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How near a pointer must come, px: half a finger. */
const reach = 24;

/** Marks whose centres are as near as this lie on each other, px. */
const together = 2;

/**
 * The mark nearest to a point, or the one that is known to be hit, and those that lie on the same
 * spot; the smallest first where several hold the point. Each row once.
 */
export function marksAt<Box extends MarkBox>(
  boxes: readonly Box[],
  point: Point,
  hit?: Box,
): readonly Box[] {
  const near = boxes
    .map((box) => ({ box, away: distance(box, point) }))
    .filter(({ away }) => away <= reach)
    .sort((a, b) => a.away - b.away || area(a.box) - area(b.box));
  const first = hit ?? near[0]?.box;
  if (first === undefined) return [];
  const same = boxes.filter((box) => apart(box, first) <= together);
  const rows = new Map([first, ...same].map(({ row }) => [row, first]));
  for (const box of same) if (box.row !== first.row) rows.set(box.row, box);
  return [...rows.values()];
}

function distance({ left, top, right, bottom }: MarkBox, { x, y }: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function area({ left, top, right, bottom }: MarkBox): number {
  return (right - left) * (bottom - top);
}

function apart(a: MarkBox, b: MarkBox): number {
  return Math.hypot(a.left + a.right - b.left - b.right, a.top + a.bottom - b.top - b.bottom) / 2;
}
