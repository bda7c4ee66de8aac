import { max } from 'd3-array';
import { daysFrom, endOf } from '../model/time.ts';
import type { TimedObservation } from './series.ts';

/** Twelve months, a leap day among them. */
const mostDays = 366;

/** Whether claims may be set side by side by their times: of one edition, or at most a year apart. */
export function isNear(a: TimedObservation, b: TimedObservation): boolean {
  if (a.edition !== undefined && a.edition === b.edition) return true;
  return Math.abs(daysFrom(endOf(a.time), endOf(b.time))) <= mostDays;
}

/** The claims that may be set beside the newest of them: in its unit and scope, and near it in time. */
export function besideNewest(claims: readonly TimedObservation[]): readonly TimedObservation[] {
  const last = max(claims, ({ time }) => endOf(time));
  const newest = claims.find(({ time }) => endOf(time) === last);
  if (newest === undefined) return [];
  return claims.filter(
    (claim) =>
      claim.unit.id === newest.unit.id &&
      claim.scope?.id === newest.scope?.id &&
      isNear(claim, newest),
  );
}
