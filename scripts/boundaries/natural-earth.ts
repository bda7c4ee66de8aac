import type { Point, Polygon, Ring } from './unit-shape.ts';

/** A feature of Natural Earth’s layer of provinces. */
export interface NaturalEarthUnit {
  /** ISO 3166-2, like VN-28: Natural Earth’s names are wrong for three units, its codes are not. */
  readonly code: string;
  readonly polygons: readonly Polygon[];
}

/**
 * Reads Natural Earth’s GeoJSON.
 *
 * @throws On a file of another form: the source is kept with the code and never changes by itself.
 */
export function naturalEarthUnits(text: string): readonly NaturalEarthUnit[] {
  const collection: unknown = JSON.parse(text);
  return list(field(collection, 'features')).map((feature) => {
    const code = field(field(feature, 'properties'), 'iso_3166_2');
    if (typeof code !== 'string') throw new TypeError('a feature has no ISO 3166-2 code');
    return { code, polygons: polygonsOf(field(feature, 'geometry')) };
  });
}

function polygonsOf(geometry: unknown): readonly Polygon[] {
  const coordinates = field(geometry, 'coordinates');
  const type = field(geometry, 'type');
  if (type === 'Polygon') return [toPolygon(coordinates)];
  if (type === 'MultiPolygon') return list(coordinates).map(toPolygon);
  throw new TypeError(`a feature is a ${String(type)}, not a polygon`);
}

function toPolygon(value: unknown): Polygon {
  const [outline, ...holes] = list(value).map(toRing);
  if (outline === undefined) throw new TypeError('a polygon has no outline');
  return [outline, ...holes];
}

function toRing(value: unknown): Ring {
  return list(value).map(toPoint);
}

function toPoint(value: unknown): Point {
  const [x, y] = list(value);
  if (typeof x !== 'number' || typeof y !== 'number') throw new TypeError('a point has no place');
  return [x, y];
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError('a list is missing');
  return value;
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) throw new TypeError(`no object with ${name}`);
  return new Map(Object.entries(value)).get(name);
}
