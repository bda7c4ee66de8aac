import type { Indicator } from '../../model/indicator.ts';
import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import { askHref } from '../links/ask-link.ts';
import { model } from '../model.ts';
import { coveredPlaces, provincialCoverage } from '../figures/provincial-coverage.ts';

/** An indicator with the provinces of today that have no figure for it. */
export interface MissingView {
  readonly id: string;
  readonly name: LocalText;
  readonly count: string;
  /** Says whether the names are those missing or the few that are not. */
  readonly before: string;
  readonly names: string;
  /** To ask for it; undefined where all have reported. */
  readonly askHref: string | undefined;
}

/** With fewer reports than this, it is shorter to name who did report. */
const fewReports = 9;

/** Who has not reported an indicator. */
export function missingOf({ id, name }: Indicator, reader: Reader): MissingView {
  const { format, plain, text } = reader;
  const words = reader.words.ledger;
  const has = (place: string) => provincialCoverage.cells.get(place)?.has(id) ?? false;
  const places = coveredPlaces.map(({ place }) => place);
  const reported = places.filter(has);
  const missing = places.filter((place) => !has(place));
  const isFew = reported.length < fewReports;
  const names = (isFew ? reported : missing)
    .map((place) => plain(model.places.get(place)?.name ?? { en: place }))
    .toSorted(format.compare);
  const before = isFew ? words.onlyNames : words.missingNames;
  return {
    id: `missing-${id}`,
    name: text(name),
    count: words.missingCount(format.number(reported.length), format.number(places.length)),
    before: missing.length === 0 ? words.missingNobody : before,
    names: names.join(', '),
    askHref: missing.length === 0 ? undefined : askHref({ indicator: id }, reader.locale),
  };
}
