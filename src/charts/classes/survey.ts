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

export interface ToldPlace extends MapPlace {
  readonly value: number;
}

/** The places that reported, the lowest value first. */
export function toldPlaces(places: readonly MapPlace[]): readonly ToldPlace[] {
  return places.filter(isTold).toSorted((a, b) => a.value - b.value);
}

function isTold(place: MapPlace): place is ToldPlace {
  return place.value !== undefined;
}
