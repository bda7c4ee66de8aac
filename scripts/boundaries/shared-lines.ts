import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { MultiPolygon, Objects, Polygon, Topology } from 'topojson-specification';
import type { UnitShape } from './unit-shape.ts';

/** Units by id, drawn with lines that they share. */
export type Lines = Topology<Objects>;

/** Bends smaller than this many square degrees (about 5 km²) are left out. */
const smallestBend = 0.0004;

/**
 * The units as lines that neighbours share, with fewer bends. Both maps are made of the same
 * lines, so that one can lie upon the other. Areas are planar: sums and products give the same bytes on every
 * machine, sines do not.
 */
export function sharedLines(units: readonly UnitShape[]): Lines {
  const objects = Object.fromEntries(units.map(({ id, polygons }) => [id, multiPolygon(polygons)]));
  const all = topology(objects);
  if (!isWithoutProperties(all)) throw new Error('outlines have no properties');
  const fewer = simplify(presimplify(all), smallestBend);
  return filter(fewer, filterWeight(fewer));
}

/** What the types of topojson-server allow, and those of topojson-simplify do not. */
function isWithoutProperties(lines: Topology): lines is Lines {
  return Object.values(lines.objects).every(({ properties }) => properties === undefined);
}

/** @throws When nothing is left of the unit. */
export function linesOf({ objects }: Lines, id: string): Polygon | MultiPolygon {
  const object = objects[id];
  if (object?.type === 'Polygon' || object?.type === 'MultiPolygon') return object;
  throw new Error(`the map has no ${id}`);
}

function multiPolygon(polygons: UnitShape['polygons']) {
  const coordinates = polygons.map((rings) => rings.map((ring) => ring.map((point) => [...point])));
  return { type: 'MultiPolygon', coordinates } as const;
}
