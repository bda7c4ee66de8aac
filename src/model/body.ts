import type { Body as BodyEntry } from '../dataset/file-types.ts';
import { find } from './lookup.ts';
import type { Place } from './place.ts';
import type { Texts } from './texts.ts';

export type BodyLevel = BodyEntry['level'];

export interface Body {
  readonly id: string;
  readonly name: Texts;
  readonly short: Texts | undefined;
  readonly level: BodyLevel;
  readonly place: Place;
}

export function toBody(entry: BodyEntry, places: ReadonlyMap<string, Place>): Body {
  const { id, name, short, level, place } = entry;
  return { id, name, short, level, place: find(places, place) };
}
