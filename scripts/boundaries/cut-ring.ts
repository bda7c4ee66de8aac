import type { Point, Ring } from './unit-shape.ts';

/**
 * Cuts a ring in two along a line. The ends of the line move to the nearest points of the ring, so
 * that the neighbours, which have the same points, still touch.
 */
export function cutRing(ring: Ring, line: readonly Point[]): readonly [Ring, Ring] {
  const corners = ring.slice(0, -1);
  const between = line.slice(1, -1);
  const start = nearestCorner(corners, line[0]);
  const end = nearestCorner(corners, line.at(-1));
  if (start === end) throw new RangeError('the line does not cut the ring');
  return [
    closed([...stretch(corners, end, start), ...between]),
    closed([...stretch(corners, start, end), ...between.toReversed()]),
  ];
}

/** The corners from one to another, both included, going on at the beginning after the last. */
function stretch(corners: readonly Point[], from: number, to: number): readonly Point[] {
  return from <= to
    ? corners.slice(from, to + 1)
    : [...corners.slice(from), ...corners.slice(0, to + 1)];
}

function nearestCorner(corners: readonly Point[], point: Point | undefined): number {
  if (point === undefined) throw new RangeError('the line has no points');
  const distances = corners.map(([x, y]) => (x - point[0]) ** 2 + (y - point[1]) ** 2);
  return distances.indexOf(Math.min(...distances));
}

function closed(corners: readonly Point[]): Ring {
  return [...corners, ...corners.slice(0, 1)];
}
