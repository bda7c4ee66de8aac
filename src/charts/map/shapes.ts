import { geoConicEqualArea, geoPath, type GeoProjection } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';
import type { Texts } from '../../model/texts.ts';
import { areaOf, centreOf } from './centre.ts';
import { linePath, ringPath, type Point } from './path.ts';
import { silhouetteOf, type Silhouette } from './silhouette.ts';

/** Points in a group of islands, as data/geo/islands.json has them. */
interface IslandPoints {
  readonly name: Texts;
  /** The unit of today, and the unit until June 2025. */
  readonly place: string;
  readonly former: string;
  /** Longitude and latitude. */
  readonly points: readonly (readonly number[])[];
}

interface MapUnit {
  /** The data of a path. */
  readonly d: string;
  /** Inside its largest part, for a line that leads to it. */
  readonly centre: Point;
}

/** Islands too far out for the map, in the scale of the map, from the corner of their own box. */
export interface IslandShapes {
  readonly name: Texts;
  readonly place: string;
  readonly points: readonly Point[];
  readonly width: number;
  readonly height: number;
  /** How far below the top of the map they lie. */
  readonly top: number;
}

/** A map ready to be drawn, in px of a map of `mapHeight`. */
export interface MapShapes {
  readonly width: number;
  readonly height: number;
  /** By the id of the place. */
  readonly units: ReadonlyMap<string, MapUnit>;
  /** Coast and borders of the country. */
  readonly outline: string;
  readonly islands: readonly IslandShapes[];
  readonly silhouette: Silhouette;
}

const mapHeight = 560;

/**
 * The units of a TopoJSON map with the object `provinces`, in a projection that keeps areas: a unit
 * that looks twice as large is.
 *
 * @throws {TypeError} If it is no such map.
 */
export function mapShapes(topology: unknown, islands: readonly IslandPoints[]): MapShapes {
  if (!isTopology(topology)) throw new TypeError('a map is TopoJSON');
  const provinces = topology.objects['provinces'];
  if (provinces?.type !== 'GeometryCollection') throw new TypeError('a map has provinces');
  const { features } = feature(topology, provinces);
  const projection = fitted({ type: 'FeatureCollection', features });
  const project = (position: readonly number[]) => projected(position, projection);
  const polygons = features.map(({ id, geometry }) => ({
    id: String(id),
    parts: partsOf(geometry).map((rings) => rings.map((ring) => ring.map(project))),
  }));
  const all = polygons.flatMap(({ parts }) => parts.flat());
  return {
    width: Math.ceil(Math.max(...all.flat().map(([x]) => x))),
    height: mapHeight,
    units: new Map(polygons.map(({ id, parts }) => [id, unitOf(parts)])),
    outline: outlineOf(topology, provinces, project),
    islands: islands.map((group) =>
      islandShapes(group, project, new Set(features.map(({ id }) => id))),
    ),
    silhouette: silhouetteOf(all, mapHeight),
  };
}

type Project = (position: readonly number[]) => Point;

/** Along the parallels between which most of the country lies, its northernmost point at the top. */
function fitted(country: Parameters<GeoProjection['fitHeight']>[1]): GeoProjection {
  const projection = geoConicEqualArea()
    .parallels([11, 21])
    .rotate([-106, 0])
    .fitHeight(mapHeight, country);
  const [[left]] = geoPath(projection).bounds(country);
  const [x, y] = projection.translate();
  return projection.translate([x - left, y]);
}

function projected(
  [longitude = 0, latitude = 0]: readonly number[],
  projection: GeoProjection,
): Point {
  const [x, y] = projection([longitude, latitude]) ?? [0, 0];
  return [tenth(x), tenth(y)];
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function partsOf(geometry: { readonly type: string } | Polygon | MultiPolygon): Position[][][] {
  if ('coordinates' in geometry) {
    return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  }
  throw new TypeError(`a unit is no ${geometry.type}`);
}

function unitOf(parts: readonly (readonly (readonly Point[])[])[]): MapUnit {
  const outer = parts.flatMap(([ring]) => (ring ? [ring] : []));
  const [largest = []] = outer.toSorted((a, b) => areaOf(b) - areaOf(a));
  const [x, y] = centreOf(largest);
  return { d: parts.flat().map(ringPath).join(''), centre: [tenth(x), tenth(y)] };
}

function outlineOf(topology: Topology, provinces: GeometryCollection, project: Project): string {
  const edges = mesh(topology, provinces, (a, b) => a === b);
  return edges.coordinates.map((line) => linePath(line.map(project))).join('');
}

function islandShapes(
  group: IslandPoints,
  project: Project,
  ids: ReadonlySet<unknown>,
): IslandShapes {
  const points = group.points.map(project);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return {
    name: group.name,
    place: ids.has(group.place) ? group.place : group.former,
    points: points.map(([x, y]) => [tenth(x - left), tenth(y - top)]),
    width: tenth(Math.max(...xs) - left),
    height: tenth(Math.max(...ys) - top),
    top,
  };
}

function isTopology(value: unknown): value is Topology<Objects> {
  return typeof value === 'object' && value !== null && 'objects' in value && 'arcs' in value;
}
