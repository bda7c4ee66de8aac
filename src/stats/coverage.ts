import { max, rollup } from 'd3-array';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { placeFacts } from './progress.ts';
import { endOf } from '../model/time.ts';

export interface Covered {
  readonly claims: number;
  /** The last day of the newest claim; undefined when none has a time. */
  readonly newest: string | undefined;
}

export interface Coverage {
  /** By place, then by indicator: a missing cell is silence. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, Covered>>;
  /** Asked-for places with no claim at all, in the order asked. */
  readonly silentPlaces: readonly string[];
  readonly silentIndicators: readonly string[];
}

/** Who reported what, and how long ago, among the places and indicators asked for. */
export function coverage(
  observations: readonly Observation[],
  places: readonly string[],
  indicators: readonly string[],
): Coverage {
  const [askedPlaces, askedIndicators] = [new Set(places), new Set(indicators)];
  const asked = observations.filter(
    ({ place, indicator }) => askedPlaces.has(place.id) && askedIndicators.has(indicator.id),
  );
  const cells = rollup(
    asked,
    coveredBy,
    ({ place }) => place.id,
    ({ indicator }) => indicator.id,
  );
  const told = new Set(asked.map(({ indicator }) => indicator.id));
  return {
    cells,
    silentPlaces: places.filter((place) => !cells.has(place)),
    silentIndicators: indicators.filter((indicator) => !told.has(indicator)),
  };
}

function coveredBy(claims: readonly Observation[]): Covered {
  return {
    claims: claims.length,
    newest: max(claims, ({ time }) => (time === null ? undefined : endOf(time))),
  };
}

/** With fewer provinces an indicator is something that one or two of them told, not a gap of the others. */
export const provincesNeeded = 5;

/** Indicators, of those given, about which enough of the provinces asked for report; not what a place is. */
export function countedIndicators(
  observations: readonly Observation[],
  places: readonly string[],
  indicators: readonly Pick<Indicator, 'id' | 'isListed'>[],
): readonly string[] {
  const asked = new Set(places);
  const told = rollup(
    observations.filter(({ place }) => asked.has(place.id)),
    (claims) => new Set(claims.map(({ place }) => place.id)).size,
    ({ indicator }) => indicator.id,
  );
  return indicators
    .filter(({ isListed }) => isListed)
    .map(({ id }) => id)
    .filter((id) => !placeFacts.has(id) && (told.get(id) ?? 0) >= provincesNeeded);
}
