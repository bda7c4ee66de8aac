import { group } from 'd3-array';
import type { Observation } from '../../model/observation.ts';
import { isCurrent, type Place } from '../../model/place.ts';
import { newestResults } from '../../stats/latest.ts';
import { besideNewest } from '../../stats/near.ts';
import { isTimed } from '../../stats/series.ts';

export interface NewestOfPlaces {
  /** One or, where sources disagree, more for each province. */
  readonly claims: readonly Observation[];
  readonly places: readonly Place[];
  /** Whether they are former provinces, since none of today has a figure. */
  readonly areFormer: boolean;
}

/**
 * The newest figure of each province of today, or of each former one where today’s have none: about
 * whole provinces where any is, in the unit of the newest, and at most a year older. What pages say
 * of how many provinces have a figure is counted here.
 */
export function newestOfPlaces(claims: readonly Observation[]): NewestOfPlaces {
  const provincial = claims.filter(({ place }) => place.kind === 'province');
  const today = provincial.filter(({ place }) => !isFormer(place));
  const areFormer = today.length === 0;
  const told = [...group(areFormer ? provincial : today, ({ place }) => place).values()].flatMap(
    newestResults,
  );
  const whole = told.filter(({ scope }) => scope === undefined);
  const pool = whole.length > 0 ? whole : told;
  const timed = besideNewest(pool.filter(isTimed));
  const newest = timed.length > 0 ? timed : pool.slice(0, 1);
  return { claims: newest, places: [...new Set(newest.map(({ place }) => place))], areFormer };
}

/** A unit that is no more. */
export function isFormer(place: Place): boolean {
  return place.kind === 'province' && !isCurrent(place);
}
