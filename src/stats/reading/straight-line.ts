import type { Target } from '../../model/legal-document.ts';
import { daysOf, endOf, overlaps, utc, type Edtf } from '../../model/time.ts';
import { liesIn, rangeOfClaim, rangeOfTarget } from '../claim-range.ts';
import type { TimedObservation } from '../series.ts';
import { goalValue, meets } from '../target-distance.ts';
import { lastDay } from './due.ts';
import type { Line } from './reading.ts';

/** Claims whose last day is the day a goal was set, or a later one. */
export function sinceSet(
  claims: readonly TimedObservation[],
  setOn: Edtf,
): readonly TimedObservation[] {
  const { first } = daysOf(setOn);
  return claims.filter(({ time }) => endOf(time) >= first);
}

/**
 * The straight line from the first exact and undisputed claim since a goal was set to the goal on
 * its last day; it stays at a goal that its first claim had met. undefined without such a claim
 * before the newest.
 */
export function straightLine(
  claims: readonly TimedObservation[],
  now: TimedObservation,
  target: Target,
  setOn: Edtf,
): Line | undefined {
  const since = sinceSet(claims, setOn);
  const start = since.find((one) => isBefore(one, now) && isSure(one, since));
  const goal = start && goalValue(start, target);
  if (start === undefined || goal === undefined) return undefined;
  if (meets(start, target)) return { start, expected: goal };
  const begun = utc(endOf(start.time));
  const due = utc(lastDay(target.due));
  if (due <= begun) return undefined;
  const way = Math.min(1, (utc(endOf(now.time)) - begun) / (due - begun));
  return { start, expected: start.value + (goal - start.value) * way };
}

function isBefore(one: TimedObservation, now: TimedObservation): boolean {
  return endOf(one.time) < endOf(now.time) && !overlaps(one.time, now.time);
}

function isSure(one: TimedObservation, among: readonly TimedObservation[]): boolean {
  return (
    one.bound === 'exact' &&
    among.every(({ time, value }) => !overlaps(time, one.time) || value === one.value)
  );
}

/** Whether a claim lies on a line or on its better side; undefined where a bound leaves it open. */
export function isOnLine(
  claim: TimedObservation,
  target: Target,
  { expected }: Line,
): boolean | undefined {
  const upward = isUpward(claim, target);
  if (upward === undefined) return undefined;
  const line = rangeOfTarget({ value: expected, bound: upward ? 'at-least' : 'at-most' }, 'none');
  return line && liesIn(rangeOfClaim(claim), line);
}

/** Whether more is nearer to the target; undefined where the claim may lie on either side of it. */
function isUpward({ indicator, value }: TimedObservation, target: Target): boolean | undefined {
  const goal = rangeOfTarget(target, indicator.direction);
  if (!goal) return undefined;
  if (goal.high === Infinity || value < goal.low) return true;
  return goal.low === -Infinity || value > goal.high ? false : undefined;
}
