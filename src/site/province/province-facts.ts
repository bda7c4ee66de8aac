import type { Province } from '../../model/place.ts';
import type { Reader } from '../../locales/reader.ts';
import { model } from '../model.ts';
import { islandsOf } from '../views/islands.ts';
import { placeSpellings } from '../views/place-spellings.ts';

export interface FactView {
  readonly name: string;
  readonly value: string;
}

/** Type, seat and codes with the days they hold. */
export function provinceFacts(province: Province, reader: Reader) {
  const { t, plain } = reader;
  const region = model.regions.find(({ id }) => id === province.region);
  const facts: FactView[] = [
    ...province.types.map((type) => ({ name: t.place.type, value: typeText(type, reader) })),
    ...(region ? [{ name: t.place.region, value: plain(region.name) }] : []),
    ...(province.centre ? [{ name: t.place.centre, value: plain(province.centre) }] : []),
    ...islandsOf(province).map(({ name }) => ({ name: t.place.islands, value: plain(name) })),
    ...spellingsOf(province, reader),
    ...province.codes.map((code) => ({
      name: code.scheme === 'gso' ? t.place.codeGso : t.place.codeIso,
      value: codeText(code, reader),
    })),
  ];
  return { facts };
}

/** Names under which others know it, former ones too. */
function spellingsOf(province: Province, reader: Reader): readonly FactView[] {
  const spellings = placeSpellings(province, reader);
  if (spellings.length === 0) return [];
  return [{ name: reader.t.place.spellings, value: spellings.join(', ') }];
}

function typeText({ type, from, act }: Province['types'][number], { t, format }: Reader): string {
  const since = from === null ? '' : t.place.since(format.date(from));
  return [t.unitType[type], since, act].filter(Boolean).join(', ');
}

function codeText({ code, from, to }: Province['codes'][number], { t, format }: Reader): string {
  if (from === undefined && to === undefined) return code;
  const days = t.place.codeValid(from ? format.date(from) : '', to ? format.date(to) : '');
  return `${code} (${days})`;
}
