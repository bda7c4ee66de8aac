import type { Survey } from '../classes/survey.ts';
import { classOf } from '../classes/value-classes.ts';
import type { TileState } from './spec.ts';

/** A survey for the tile map, in the colours of the same classes. */
export function tileStates(
  { places, classes, focus }: Survey,
  format: (value: number) => string,
): ReadonlyMap<string, TileState> {
  return new Map(
    places.map(({ id, value, row }): [string, TileState] => {
      const shared = { isFocus: id === focus, ...(row === undefined ? {} : { row }) };
      if (value === undefined) return [id, { ...shared, state: 'silent' }];
      const colourClass = classOf(classes, value)?.colourClass;
      const state = { ...shared, state: 'reported', value: format(value) } as const;
      return [id, colourClass ? { ...state, colourClass } : state];
    }),
  );
}
