import { find } from '../../model/lookup.ts';
import { isCurrent, type Place } from '../../model/place.ts';
import type { Reader } from '../../locales/reader.ts';
import { model } from '../model.ts';

/** The unit of today that a former one went into, as “now in An Giang”; empty where it kept its name. */
export function nowIn(place: Place, { plain, words }: Reader): string {
  if (place.kind === 'nation' || isCurrent(place) || place.successor === undefined) return '';
  const name = plain(find(provinces, place.successor).name);
  return name === plain(place.name) ? '' : words.indicator.leaders.nowIn(name);
}

const provinces = new Map(model.provinces.map((province) => [province.id, province]));
