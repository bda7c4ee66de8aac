import { max, rollup } from 'd3-array';
import type { Observation } from '../model/observation.ts';
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
