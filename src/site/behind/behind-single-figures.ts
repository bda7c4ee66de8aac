import { ascending, descending, max, min } from 'd3-array';
import type { Indicator, UnitStyle } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import type { Reader } from '../../locales/reader.ts';
import { listedPlaces } from '../figures/listed-places.ts';
import { broadSurveys } from '../figures/survey-view.ts';
import { pageHref, paths } from '../links/paths.ts';
import { model } from '../model.ts';
import { whenOf } from '../views/claim-words.ts';
import { observationsOfIndicator } from '../views/observations.ts';
import { quantityOf } from '../views/quantity.ts';
import { boundedList } from './bounded-list.ts';
import type { PlacesLine } from './places-line.ts';

/** With fewer places, the lowest of them says more about who told a figure than about how they stand. */
const placesNeeded = 6;

/** Totals would only say which province is small. */
const comparable: readonly UnitStyle[] = ['percent', 'rank', 'index'];

/** What more places than this share is no lowest figure worth their names. */
const mostTied = 5;

const lines = { open: 2, most: 40 };

interface Listed {
  readonly indicator: Indicator;
  readonly places: number;
  readonly lowest: readonly Observation[];
}

/** Of indicators that no survey ranks today’s provinces by: those most provinces tell first. */
const listed: readonly Listed[] = [...model.indicators.values()]
  .filter(({ direction, unit }) => direction !== 'none' && comparable.includes(unit.style))
  .flatMap((indicator) => {
    const found = listedPlaces(toldOneByOne(indicator), placesNeeded);
    if (found === undefined) return [];
    const { claims, places } = found;
    const lowest = worstOf(indicator, claims);
    return lowest.length > mostTied ? [] : [{ indicator, places: places.length, lowest }];
  })
  .toSorted((a, b) => descending(a.places, b.places) || ascending(a.indicator.id, b.indicator.id));

/** Without those of rankings, which would name the few provinces that no merger touched a second time. */
function toldOneByOne({ id }: Indicator): readonly Observation[] {
  const surveyed = new Set<Observation>(broadSurveys(id).flatMap((one) => one.observations));
  return observationsOfIndicator(id).filter((claim) => !surveyed.has(claim));
}

function worstOf({ direction }: Indicator, claims: readonly Observation[]): readonly Observation[] {
  const value = (direction === 'up' ? min : max)(claims, (claim) => claim.value);
  return claims.filter((claim) => claim.value === value);
}

/** The lowest figure of each list of provinces, as printed; no ranking, and not called one. */
export function lowestFigures(reader: Reader) {
  const { words } = reader;
  const list = boundedList(listed, lines, (one) => lowestFigure(one, reader), reader);
  return { count: listed.length, list, others: words.behind.otherFigures(list.folded.length) };
}

function lowestFigure({ indicator, places, lowest }: Listed, reader: Reader): PlacesLine {
  const { text, locale, words } = reader;
  return {
    indicator: {
      text: text(indicator.name),
      href: pageHref(paths.indicator(indicator.id), locale),
    },
    note: words.behind.lowestOf(places, indicator.unit.style === 'rank'),
    places: lowest.map((claim) => ({
      place: {
        text: text(claim.place.name),
        href: pageHref(paths.province(claim.place.id), locale),
      },
      text: `${quantityOf(claim, reader).phrase}, ${whenOf(claim, reader)}`,
    })),
  };
}
