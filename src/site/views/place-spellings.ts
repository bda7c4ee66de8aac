import type { Place } from '../../model/place.ts';
import type { Reader } from '../../locales/reader.ts';

/** Every other way in which a place is written: its aliases and its names in the other languages. */
export function placeSpellings({ name, aliases }: Place, { plain }: Reader): readonly string[] {
  const all = new Set([...Object.values<string>({ ...name }), ...aliases]);
  all.delete(plain(name));
  return [...all];
}
