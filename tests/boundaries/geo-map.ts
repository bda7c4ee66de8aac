import { readFileSync } from 'node:fs';
import { geoArea, geoContains } from 'd3-geo';
import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

/** A map of data/geo/, as a page would read it. */
export interface GeoMap {
  readonly units: readonly Feature[];
  /** Ids of the units that hold a point. */
  readonly at: (longitude: number, latitude: number) => readonly unknown[];
  /** Square kilometres of a unit. */
  readonly area: (id: string) => number;
}

const earthRadius = 6371;

export function geoMap(name: string): GeoMap {
  const topology: unknown = JSON.parse(readFileSync(`data/geo/${name}`, 'utf8'));
  if (!isTopology(topology)) throw new TypeError(`${name} is no TopoJSON`);
  const provinces = topology.objects['provinces'];
  if (provinces?.type !== 'GeometryCollection') throw new TypeError(`${name} has no provinces`);
  const units = feature(topology, provinces).features;
  return {
    units,
    at: (longitude, latitude) =>
      units.filter((unit) => geoContains(unit, [longitude, latitude])).map(({ id }) => id),
    area: (id) =>
      units
        .filter((unit) => unit.id === id)
        .reduce((sum, unit) => sum + geoArea(unit) * earthRadius ** 2, 0),
  };
}

function isTopology(value: unknown): value is Topology {
  return typeof value === 'object' && value !== null && 'objects' in value && 'arcs' in value;
}
