import type { Programme as ProgrammeEntry } from '../dataset/file-types.ts';
import { find } from './lookup.ts';
import type { Place } from './place.ts';
import type { Texts } from './texts.ts';
import type { Edtf } from './time.ts';

export interface Programme {
  readonly id: string;
  readonly name: Texts;
  readonly kind: 'programme' | 'project' | 'platform' | 'campaign' | 'centre';
  readonly place: Place;
  readonly period: Edtf | undefined;
  readonly document: string | undefined;
  readonly url: string | undefined;
  readonly description: Texts | undefined;
  readonly aliases: readonly string[];
}

export function toProgramme(entry: ProgrammeEntry, places: ReadonlyMap<string, Place>): Programme {
  const { id, name, kind, place, period, document, url, description, aliases = [] } = entry;
  return {
    id,
    name,
    kind,
    place: find(places, place),
    period,
    document,
    url,
    description,
    aliases,
  };
}
