import type { Province } from '../../src/model/place.ts';
import { boundaryMap } from './boundary-map.ts';
import { unitsOfToday, unitsUntil2025 } from './map-unit.ts';
import { sharedLines } from './shared-lines.ts';
import { unitShapes } from './unit-shapes.ts';

/** Natural Earth 1:10m, first-level units of Viet Nam, in data/geo/. */
export const sourceFile = 'natural-earth-vn.geojson';

/** A file of data/geo/ that is made, not written. */
export interface BoundaryFile {
  readonly name: string;
  readonly text: string;
}

/** The maps of the 34 units of today and of the 63 before them. The same input gives the same bytes. */
export function boundaryFiles(
  naturalEarth: string,
  provinces: readonly Province[],
): readonly BoundaryFile[] {
  const lines = sharedLines(unitShapes(naturalEarth, provinces));
  return [
    { name: 'vn34.topo.json', text: boundaryMap(lines, unitsOfToday(provinces)) },
    { name: 'vn63.topo.json', text: boundaryMap(lines, unitsUntil2025(provinces)) },
  ];
}
