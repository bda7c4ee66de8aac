/** Longitude and latitude, in degrees. */
export type Point = readonly [longitude: number, latitude: number];

/** A closed line: the last point is the first. */
export type Ring = readonly Point[];

/** The outline, then the holes. */
export type Polygon = readonly [outline: Ring, ...holes: Ring[]];

/** One of the 63 units that existed until 30 June 2025, as a map shows it. */
export interface UnitShape {
  /** Id of the province file. */
  readonly id: string;
  readonly polygons: readonly Polygon[];
}

/** Whether a point lies inside a ring: a ray from it crosses the ring an odd number of times. */
export function holds(ring: Ring, [x, y]: Point): boolean {
  return ring.reduce((inside, [x1, y1], i) => {
    const [x2, y2] = ring[i + 1] ?? [x1, y1];
    const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    return crosses ? !inside : inside;
  }, false);
}
