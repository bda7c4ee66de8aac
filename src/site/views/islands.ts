import type { Province } from '../../model/place.ts';
import { model } from '../model.ts';

const islands = [model.tileGrid, model.formerTileGrid].flatMap((grid) => grid?.islands ?? []);

/** The archipelagos that belong to a province, of today or former. */
export function islandsOf({ id }: Pick<Province, 'id'>): typeof islands {
  return islands.filter(({ place }) => place === id);
}
