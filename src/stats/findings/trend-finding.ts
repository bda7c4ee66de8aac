import type { Target } from '../../model/legal-document.ts';
import { agree } from '../../model/possible-range.ts';
import { daysOf, endOf, overlaps } from '../../model/time.ts';
import { latest, resultKinds } from '../latest.ts';
import { breaksOf, segments } from '../segments.ts';
import type { Series, TimedObservation } from '../series.ts';
import { goalStand, type GoalStand, type ReadingOf } from './goal-stand.ts';

/** What a line of one place and indicator shows. */
export type TrendFinding = (
  | {
      readonly kind: 'changed';
      readonly way: 'up' | 'down' | 'same';
      readonly from: TimedObservation;
      readonly to: TimedObservation;
    }
  | { readonly kind: 'newest'; readonly claim: TimedObservation }
  | { readonly kind: 'disputed'; readonly claims: readonly TimedObservation[] }
) & { readonly goal: GoalStand | undefined };

/**
 * The way from the first to the newest claim of the last stretch that can be compared, both exact
 * and disputed by nobody; only the newest claim where there is no such way, as where it is one for a
 * year of which months are told too; every newest claim where they contradict each other. It stands
 * against a goal as that reads. undefined for changes, aims and allocations.
 */
export function trendFinding(
  series: Pick<Series, 'place' | 'kind' | 'observations'>,
  targets: readonly Target[],
  readingOf?: ReadingOf,
): TrendFinding | undefined {
  if (!resultKinds.includes(series.kind)) return undefined;
  const stretch = segments(series, breaksOf(series)).at(-1) ?? [];
  const newest = newestOf(stretch);
  const goal = goalStand(newest, targets, readingOf);
  const to = single(newest);
  if (!to) return newest.length > 0 ? { kind: 'disputed', claims: newest, goal } : undefined;
  const claims = innermost(stretch);
  const from = to.bound === 'exact' && claims.includes(to) ? firstBefore(to, claims) : undefined;
  if (!from) return { kind: 'newest', claim: to, goal };
  return { kind: 'changed', way: wayOf(to.value - from.value), from, to, goal };
}

/** Without those whose time includes another’s. */
function innermost(claims: readonly TimedObservation[]): readonly TimedObservation[] {
  return claims.filter((one) => !claims.some((other) => isWithin(other, one)));
}

/** Whether a claim’s time lies within another’s: a month of its year tells more than the year. */
function isWithin(inner: TimedObservation, outer: TimedObservation): boolean {
  const [a, b] = [daysOf(inner.time), daysOf(outer.time)];
  const [aLast, bLast] = [a.last ?? '9999', b.last ?? '9999'];
  return a.first >= b.first && aLast <= bLast && (a.first > b.first || aLast < bLast);
}

function newestOf(claims: readonly TimedObservation[]): readonly TimedObservation[] {
  const ids = new Set(latest(claims).map(({ id }) => id));
  return innermost(claims.filter(({ id }) => ids.has(id)));
}

/** The one to quote where claims can all be true: an exact one before a bound. */
function single(claims: readonly TimedObservation[]): TimedObservation | undefined {
  const isUnanimous = claims.every((one) =>
    claims.every((other) => agree(one, other) && one.conflicts.length === 0),
  );
  if (!isUnanimous) return undefined;
  return claims.find(({ bound }) => bound === 'exact') ?? claims[0];
}

function firstBefore(
  to: TimedObservation,
  claims: readonly TimedObservation[],
): TimedObservation | undefined {
  return claims.find(
    (one) =>
      one.bound === 'exact' &&
      endOf(one.time) < endOf(to.time) &&
      !overlaps(one.time, to.time) &&
      claims.every((other) => !overlaps(one.time, other.time) || agree(one, other)),
  );
}

export function wayOf(difference: number): 'up' | 'down' | 'same' {
  if (difference === 0) return 'same';
  return difference > 0 ? 'up' : 'down';
}
