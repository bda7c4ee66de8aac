import { pairs } from 'd3-array';
import type { Point } from './path.ts';

/** A point inside a ring: its centre of mass, or beside it where that lies in a bay. */
export function centreOf(ring: readonly Point[]): Point {
  const [x, y] = centreOfMass(ring);
  const crossings = edgesOf(ring)
    .filter(([[, y1], [, y2]]) => y1 > y !== y2 > y)
    .map(([[x1, y1], [x2, y2]]) => x1 + ((y - y1) / (y2 - y1)) * (x2 - x1))
    .toSorted((a, b) => a - b);
  const inside = pairs(crossings).filter((_, i) => i % 2 === 0);
  if (inside.some(([from, to]) => from < x && x < to)) return [x, y];
  const [widest] = inside.toSorted(([a, b], [c, d]) => d - c - (b - a));
  return widest ? [(widest[0] + widest[1]) / 2, y] : [x, y];
}

export function areaOf(ring: readonly Point[]): number {
  const twice = edgesOf(ring).reduce((sum, [[x1, y1], [x2, y2]]) => sum + x1 * y2 - x2 * y1, 0);
  return Math.abs(twice) / 2;
}

function centreOfMass(ring: readonly Point[]): Point {
  let [twice, x, y] = [0, 0, 0];
  for (const [[x1, y1], [x2, y2]] of edgesOf(ring)) {
    const cross = x1 * y2 - x2 * y1;
    twice += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  }
  return [x / (3 * twice), y / (3 * twice)];
}

function edgesOf(ring: readonly Point[]): readonly (readonly [Point, Point])[] {
  return ring.map((point, i) => [ring.at(i - 1) ?? point, point]);
}
