import type { Feature, MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MapUnit } from './map-unit.ts';
import { linesOf, type Lines } from './shared-lines.ts';

/** Steps of the grid on which points lie, across and down: about 80 m and 150 m. */
const steps = 1e4;

/** A map as TopoJSON: one object, `provinces`, with the id and Vietnamese name of each unit. */
export function boundaryMap(lines: Lines, units: readonly MapUnit[]): string {
  const features = units.map(({ id, name, parts }): Feature<MultiPolygon> => {
    const geometry = merge(
      lines,
      parts.map((part) => linesOf(lines, part)),
    );
    return { type: 'Feature', id, properties: { name }, geometry: rewound(geometry) };
  });
  const provinces = { type: 'FeatureCollection', features } as const;
  return `${JSON.stringify(topology({ provinces }, steps))}\n`;
}

/** Outlines clockwise, holes the other way: what d3-geo takes for the inside of a shape. */
function rewound({ coordinates }: MultiPolygon): MultiPolygon {
  return {
    type: 'MultiPolygon',
    coordinates: coordinates.map((rings) =>
      rings.map((ring, i) => (isClockwise(ring) === (i === 0) ? ring : ring.toReversed())),
    ),
  };
}

function isClockwise(ring: readonly (readonly number[])[]): boolean {
  const twiceTheArea = ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[i + 1] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return twiceTheArea < 0;
}
