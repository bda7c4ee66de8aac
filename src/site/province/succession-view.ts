import type { Province } from '../../model/place.ts';
import type { Reader } from '../../locales/reader.ts';
import { find } from '../../model/lookup.ts';
import { model } from '../model.ts';
import { formerProvinces, observationsOfPlace } from '../views/observations.ts';
import type { LinkView } from '../links/link-view.ts';
import { provinceLink } from '../links/province-link.ts';

export interface SuccessionView {
  readonly sentence: string;
  /** What it was made of, or what it became. */
  readonly links: readonly LinkView[];
  readonly note: string;
}

/** What a unit was made of, or what became of it. */
export function successionView(province: Province, reader: Reader): SuccessionView {
  const { t, format, plain } = reader;
  const name = plain(province.name);
  if (province.to !== undefined && province.successor !== undefined) {
    const ended = t.place.endedOn(name, format.date(province.to));
    const heir = find(provinces, province.successor);
    return {
      sentence: `${ended} ${t.place.nowPartOf}`,
      links: [provinceLink(heir, reader)],
      note: t.place.formerFigures,
    };
  }
  if (province.from === undefined) {
    return { sentence: t.place.unchanged(name), links: [], note: '' };
  }
  return {
    sentence: t.place.madeOf(name, format.date(province.from)),
    links: formerProvinces
      .filter(({ successor }) => successor === province.id)
      .map((former) => ({ ...provinceLink(former, reader), aside: countOf(former, reader) })),
    note: t.place.formerFigures,
  };
}

const provinces = new Map(model.provinces.map((province) => [province.id, province]));

function countOf(province: Province, { t, format }: Reader): string {
  const { length } = observationsOfPlace(province.id);
  return length === 0 ? t.provinces.none : t.figures(length, format);
}
