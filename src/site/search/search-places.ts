import type { SearchRecord } from '../../exports/search-record.ts';
import type { Reader } from '../../locales/reader.ts';
import { find } from '../../model/lookup.ts';
import { isCurrent, type Province } from '../../model/place.ts';
import { model } from '../model.ts';
import { formerProvinces, progressOfPlace } from '../views/observations.ts';
import { islandsOf } from '../views/islands.ts';
import { placeSpellings } from '../views/place-spellings.ts';
import { provinceLink } from '../links/province-link.ts';
import { nothingElse } from './search-names.ts';

/** Provinces of today and former ones, each under every name that somebody may type. */
export function provinceRecords(reader: Reader): readonly SearchRecord[] {
  return model.provinces.map((province) => provinceRecord(province, reader));
}

function provinceRecord(province: Province, reader: Reader): SearchRecord {
  const { plain, t } = reader;
  const { text, href } = provinceLink(province, reader);
  const former = formerProvinces.filter(
    (unit) => unit.successor === province.id && unit.name.vi !== province.name.vi,
  );
  const name = plain(province.name);
  const islands = islandsOf(province).flatMap((one) => [one.name.vi, one.name.en]);
  const names = [...placeSpellings(province, reader), ...new Set(islands)];
  return {
    ...nothingElse,
    href,
    kind: isCurrent(province) ? 'province' : 'former-province',
    title: isCurrent(province) ? text.text : t.place.formerName(text.text),
    titleLang: text.lang,
    line: lineOf(province, reader),
    names,
    units: former.flatMap((unit) => [plain(unit.name), ...placeSpellings(unit, reader)]),
    words: [plain(province.fullName), ...[name, ...names].map(inOneWord)],
  };
}

/** “laichau”: people leave the spaces out. */
function inOneWord(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function lineOf(province: Province, reader: Reader): string {
  const { t, format, plain } = reader;
  // As many as the list of provinces counts: context is no figure about the Resolution.
  const { length } = progressOfPlace(province.id);
  const region = model.regions.find(({ id }) => id === province.region);
  const facts = [
    plain(province.fullName),
    ...(region ? [plain(region.name)] : []),
    ...(province.to !== undefined && province.successor !== undefined
      ? [
          reader.words.search.until(
            format.date(province.to),
            plain(find(model.places, province.successor).name),
          ),
        ]
      : []),
    ...(length > 0 ? [t.figures(length, format)] : []),
  ];
  return facts.join(' · ');
}
