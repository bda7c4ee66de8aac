import type { ValueClass } from './value-classes.ts';

/** A unit that a survey asks about. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  /** Undefined where it reported nothing. */
  readonly value: number | undefined;
  /** Its row in the table beside the map. */
  readonly row?: number;
}

/** Who is asked what, for every picture of one survey: map, tiles and legend. */
export interface Survey {
  readonly places: readonly MapPlace[];
  readonly classes: readonly ValueClass[];
  /** Id of the place in focus. */
  readonly focus?: string | undefined;
}

export interface ReportedPlace extends MapPlace {
  readonly value: number;
}

/** The places that reported, the lowest value first. */
export function reportedPlaces(places: readonly MapPlace[]): readonly ReportedPlace[] {
  return places.filter(isReported).toSorted((a, b) => a.value - b.value);
}

function isReported(place: MapPlace): place is ReportedPlace {
  return place.value !== undefined;
}
