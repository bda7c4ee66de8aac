import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** The outlines of all provinces of a day; each geometry has the id of its province. */
export type Boundaries = Topology<{ readonly provinces: GeometryCollection & Outlines }>;

interface Outlines {
  geometries: readonly ((Polygon | MultiPolygon) & { readonly id: string })[];
}

/** Islands that boundary files leave out. */
export interface Islands {
  readonly id: string;
  readonly name: { readonly en: string; readonly vi: string };
  /** The unit of today they belong to, and the one until June 2025. */
  readonly place: string;
  readonly former: string;
  /** Longitude and latitude. */
  readonly points: readonly (readonly [number, number])[];
}

/** What maps are drawn from; a part is undefined where its file is not there. */
export interface Geography {
  readonly current: Boundaries | undefined;
  readonly former: Boundaries | undefined;
  readonly islands: readonly Islands[];
}
