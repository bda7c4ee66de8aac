import type { TileState } from './tile-map.ts';
import { classOf, type ValueClass } from './value-classes.ts';

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

/** The same survey for the tile map, in the colours of the same classes. */
export function tileStates(
  { places, classes, focus }: Survey,
  format: (value: number) => string,
): ReadonlyMap<string, TileState> {
  return new Map(
    places.map(({ id, value, row }): [string, TileState] => {
      const shared = { isFocus: id === focus, ...(row === undefined ? {} : { row }) };
      if (value === undefined) return [id, { ...shared, state: 'silent' }];
      const step = classOf(classes, value)?.step;
      const state = { ...shared, state: 'reported', value: format(value) } as const;
      return [id, step ? { ...state, step } : state];
    }),
  );
}
