import { endOf, overlaps } from '../model/time.ts';
import { isNear } from './near.ts';
import { latest } from './latest.ts';
import { segments, breaksOf } from './segments.ts';
import type { Series, TimedObservation } from './series.ts';

export interface Change {
  readonly from: TimedObservation;
  readonly to: TimedObservation;
  /** In the unit; for percentages, in percentage points. */
  readonly absolute: number;
}

/**
 * The change of a series from its previous comparable claim to the newest one: a stock from a stock, a
 * flow from a flow, at most a year before it. undefined when there is no such claim, sources disagree about either, or either is
 * not exact.
 */
export function change(series: Series): Change | undefined {
  const claims = segments(series, breaksOf(series)).at(-1) ?? [];
  const to = agreed(claims);
  if (!to) return undefined;
  const earlier = claims.filter(
    ({ time, timing }) =>
      timing === to.timing && endOf(time) < endOf(to.time) && !overlaps(time, to.time),
  );
  const from = agreed(earlier);
  if (from === undefined || !isNear(from, to)) return undefined;
  return { from, to, absolute: to.value - from.value };
}

/** The newest claim, if all of the newest say the same, and exactly. */
function agreed(claims: readonly TimedObservation[]): TimedObservation | undefined {
  const ids = new Set(latest(claims).map(({ id }) => id));
  const newest = claims.filter(({ id }) => ids.has(id));
  const [one] = newest;
  return newest.every(({ value, bound }) => value === one?.value && bound === 'exact')
    ? one
    : undefined;
}
