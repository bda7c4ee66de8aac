import type { Indicator } from '../../model/indicator.ts';
import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import { comparableIndicators } from './compare-choices.ts';
import { model } from '../model.ts';
import { newestOfPlaces, type NewestOfPlaces } from '../views/newest-of-places.ts';
import { observationsOfIndicator } from '../views/observations.ts';
import { pageHref, paths } from '../links/paths.ts';
import { placesTable } from '../views/places-table.ts';
import type { TableView } from '../views/table-view.ts';

/** Of fewer places a table is not worth its heading. */
const placesNeeded = 3;
/** So that one group does not fill the page. */
const ofOneGroup = 2;

/** A table to read without choosing anything. */
export interface ReadyComparison {
  readonly id: string;
  readonly title: LocalText;
  readonly href: string;
  /** The same as a choice, for those with a script. */
  readonly openHref: string;
  readonly table: TableView;
  /** “34 places”: what the table is folded under. */
  readonly folded: string;
}

interface Covered extends NewestOfPlaces {
  readonly indicator: Indicator;
}

/** The best covered indicators of each group, of provinces of today. */
export function readyComparisons(reader: Reader): readonly ReadyComparison[] {
  return bestCovered.map((covered) => readyComparison(covered, reader));
}

const bestCovered: readonly Covered[] = model.groups.flatMap(({ id }) =>
  comparableIndicators
    .filter((indicator) => indicator.group.id === id)
    .map((indicator) => ({ indicator, ...newestOfPlaces(observationsOfIndicator(indicator.id)) }))
    .filter(({ areFormer, places }) => !areFormer && places.length >= placesNeeded)
    .toSorted((a, b) => b.places.length - a.places.length)
    .slice(0, ofOneGroup),
);

function readyComparison({ indicator, claims, places }: Covered, reader: Reader): ReadyComparison {
  const { t, locale, text } = reader;
  const query = new URLSearchParams([['i', indicator.id], ...places.map(({ id }) => ['p', id])]);
  const compare = pageHref(paths.compare, locale);
  return {
    id: indicator.id,
    title: text(indicator.name),
    href: pageHref(paths.indicator(indicator.id), locale),
    openHref: `${compare}?${query.toString()}#results`,
    folded: t.indicators.places(places.length),
    table: placesTable(indicator, claims, reader),
  };
}
