import { group } from 'd3-array';
import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { isCurrent } from '../../model/place.ts';
import { daysOf } from '../../model/time.ts';
import { latest } from '../../stats/latest.ts';
import { besideNewest } from '../../stats/near.ts';
import { isTimed } from '../../stats/series.ts';
import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import { whenOf } from '../views/claim-words.ts';
import { comparableIndicators } from './compare-choices.ts';
import { kindNote } from '../views/kind-note.ts';
import { model } from '../model.ts';
import { observationsOfIndicator } from '../views/observations.ts';
import { pageHref, paths } from '../links/paths.ts';
import { quantityOf } from '../views/quantity.ts';
import type { Cell, TableView } from '../views/table-view.ts';

/** The first day of the provinces of today. */
export const firstDay = model.provinces.find(({ from }) => from !== undefined)?.from ?? '';

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
  /** “34 places”, for a table long enough to be folded. */
  readonly folded: string | undefined;
}

interface Covered {
  readonly indicator: Indicator;
  /** One or, where sources disagree, more for each province that reported. */
  readonly claims: readonly Observation[];
  readonly places: readonly string[];
}

const rowsUnfolded = 12;

/** The best covered indicators of each group: provinces of today that reported since they began. */
export function readyComparisons(reader: Reader): readonly ReadyComparison[] {
  return bestCovered.map((covered) => readyComparison(covered, reader));
}

const bestCovered: readonly Covered[] = model.groups.flatMap(({ id }) =>
  comparableIndicators
    .filter((indicator) => indicator.group.id === id)
    .map(coveredSince)
    .filter(({ places }) => places.length >= placesNeeded)
    .toSorted((a, b) => b.places.length - a.places.length)
    .slice(0, ofOneGroup),
);

function coveredSince(indicator: Indicator): Covered {
  const since = observationsOfIndicator(indicator.id).filter(
    ({ place, time }) =>
      place.kind === 'province' &&
      isCurrent(place) &&
      time !== null &&
      daysOf(time).first >= firstDay,
  );
  const whole = since.filter(({ scope }) => scope === undefined);
  const newest = besideNewest(
    [...group(whole, ({ place }) => place.id).values()]
      .flatMap((claims) => latest(claims))
      .filter(isTimed),
  );
  return {
    indicator,
    claims: newest,
    places: [...new Set(newest.map(({ place }) => place.id))],
  };
}

function readyComparison({ indicator, claims, places }: Covered, reader: Reader): ReadyComparison {
  const { t, locale, text, plain } = reader;
  const query = new URLSearchParams([['i', indicator.id], ...places.map((id) => ['p', id])]);
  const compare = pageHref(paths.compare, locale);
  const { live } = reader.words.compare;
  return {
    id: indicator.id,
    title: text(indicator.name),
    href: pageHref(paths.indicator(indicator.id), locale),
    openHref: `${compare}?${query.toString()}#results`,
    folded: claims.length > rowsUnfolded ? t.indicators.places(places.length) : undefined,
    table: {
      caption: plain(indicator.name),
      columns: [
        { label: t.columns.place },
        { label: t.columns.value, isNumber: true },
        { label: t.columns.when },
        { label: t.columns.source },
      ],
      note: indicator.kind === 'flow' ? live.periodsDiffer : undefined,
      rows: inOrder(indicator, claims).map((claim) => rowOf(claim, reader)),
    },
  };
}

/** Largest first; smallest first where less is better. */
function inOrder({ direction }: Indicator, claims: readonly Observation[]): readonly Observation[] {
  const sign = direction === 'down' ? 1 : -1;
  return claims.toSorted((a, b) => sign * (a.value - b.value));
}

function rowOf(claim: Observation, reader: Reader): readonly Cell[] {
  const { text, format, locale } = reader;
  const { place, citations } = claim;
  return [
    { ...text(place.name), href: pageHref(paths.province(place.id), locale) },
    { text: quantityOf(claim, reader).phrase, small: kindNote(claim, reader) },
    { text: whenOf(claim, reader) },
    {
      text: format.list(citations.map(({ source }) => source.publisher)),
      href: citations[0]?.source.url,
    },
  ];
}
