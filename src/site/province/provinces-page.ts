import type { Province } from '../../model/place.ts';
import type { Reader } from '../../locales/reader.ts';
import { find } from '../../model/lookup.ts';
import { chartOf } from '../figures/chart-catalogue.ts';
import { placeFacts } from '../../stats/progress.ts';
import { model } from '../model.ts';
import {
  currentProvinces,
  formerProvinces,
  observationsOfIndicator,
  progressOfPlace,
} from '../views/observations.ts';
import { pageHref, paths } from '../links/paths.ts';
import { provinceLink } from '../links/province-link.ts';
import type { TableView } from '../views/table-view.ts';
import { gridView, entryOf, provinces } from '../views/province-grid.ts';

/** All provinces: on the grid, by region, and the units before 1 July 2025. */
export function provincesView(reader: Reader) {
  const { t, format, plain, text } = reader;
  const words = reader.words.province.provinces;
  const byName = (a: Province, b: Province) => format.compare(plain(a.name), plain(b.name));
  return {
    page: {
      title: t.provinces.title,
      description: t.provinces.description,
      path: paths.provinces,
      trail: [],
      chart: 'provinces',
    },
    lead: words.lead(
      format.number(currentProvinces.filter(({ id }) => progressOfPlace(id).length > 0).length),
      format.number(currentProvinces.length),
    ),
    counted: words.counted,
    grid: gridView(reader),
    coverageHref: pageHref(paths.coverage, reader.locale),
    regions: model.regions.map(({ id, name }) => ({
      name: text(name),
      provinces: currentProvinces
        .filter(({ region }) => region === id)
        .toSorted(byName)
        .map((province) => entryOf(province, reader)),
    })),
    tiles: chartOf('provinces').figure(reader),
    asked: { title: words.ask, text: words.askText, groups: askedGroups(reader) },
    merger: chartOf('merger').figure(reader),
    former: formerTable(formerProvinces.toSorted(byName), reader),
  };
}

function formerTable(former: readonly Province[], reader: Reader): TableView {
  const { t } = reader;
  return {
    caption: t.provinces.former,
    columns: [
      { label: t.columns.place },
      { label: t.provinces.becameColumn },
      { label: t.columns.count, isNumber: true },
    ],
    rows: former.map((province) => {
      const { link, count } = entryOf(province, reader);
      const successor = provinceLink(find(provinces, province.successor ?? ''), reader);
      return [
        { ...link.text, href: link.href },
        { ...successor.text, href: successor.href },
        { text: count },
      ];
    }),
  };
}

/** How many figures are about what a place does, not about the place. */
/** Indicators by group with how many provinces of today have a figure: the way to “who reported it?”. */
function askedGroups(reader: Reader) {
  const { plain, text, format, locale } = reader;
  const words = reader.words.province.provinces;
  const current = new Set(currentProvinces.map(({ id }) => id));
  const counts = [...model.indicators.values()]
    .filter(({ id, isListed }) => isListed && !placeFacts.has(id))
    .map((indicator) => ({ indicator, places: placesIn(indicator.id, current) }))
    .filter(({ places }) => places > 0);
  return model.groups.flatMap(({ id, name }) => {
    const links = counts
      .filter(({ indicator }) => indicator.group.id === id)
      .map(({ indicator, places }) => ({
        text: text(indicator.name),
        href: pageHref(paths.indicator(indicator.id), locale),
        aside: words.places(places),
      }))
      .toSorted((a, b) => format.compare(a.text.text, b.text.text));
    return links.length === 0 ? [] : [{ title: plain(name), links }];
  });
}

function placesIn(indicator: string, places: ReadonlySet<string>): number {
  const told = observationsOfIndicator(indicator).filter(({ place }) => places.has(place.id));
  return new Set(told.map(({ place }) => place.id)).size;
}
