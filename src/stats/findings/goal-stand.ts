import type { Target } from '../../model/legal-document.ts';
import { daysOf, endOf, overlaps, type Edtf } from '../../model/time.ts';
import { rangeOfTarget } from '../claim-range.ts';
import type { TimedObservation } from '../series.ts';
import { isSinceSet, meets } from '../target-distance.ts';

/**
 * Where claims lie against a goal; `early` where they reach one whose time has not come, `open`
 * where nothing can be said yet.
 */
export type Stand = 'met' | 'early' | 'below' | 'above' | 'open';

/** The date of the document that sets a target; null when it is not known. */
export type SetOn = (target: Target) => Edtf | null;

const notKnown: SetOn = () => null;

export interface GoalStand {
  readonly target: Target;
  readonly stand: Stand;
}

/**
 * The next goal for claims of one indicator and place, the newest first, and where all of them lie
 * against it. undefined without a goal with a number, and when documents set different ones for the same time.
 */
export function goalStand(
  claims: readonly TimedObservation[],
  targets: readonly Target[],
  setOn: SetOn = notKnown,
): GoalStand | undefined {
  const [claim] = claims;
  if (!claim) return undefined;
  const goals = nextGoals(claim, targets);
  const [target] = goals;
  if (!target || goals.some((other) => !isSameGoal(other, target))) return undefined;
  const stands = new Set(claims.map((one) => standOf(one, target, setOn(target))));
  const [stand = 'open'] = stands;
  return { target, stand: stands.size === 1 ? stand : 'open' };
}

/** Goals that fall due first after a claim, or last before it when all are past. */
function nextGoals(claim: TimedObservation, targets: readonly Target[]): readonly Target[] {
  const goals = targets.filter(
    ({ indicator, place, scope, unit, value }) =>
      indicator === claim.indicator.id &&
      place.id === claim.place.id &&
      scope?.id === claim.scope?.id &&
      unit?.id === claim.unit.id &&
      value !== null,
  );
  const ends = [...new Set(goals.map(lastDay))].sort();
  const next = ends.find((end) => end >= endOf(claim.time)) ?? ends.at(-1);
  return goals.filter((goal) => lastDay(goal) === next);
}

function lastDay({ due }: Target): string {
  return daysOf(due).last ?? '9999-12-31';
}

function isSameGoal(a: Target, b: Target): boolean {
  return a.bound === b.bound && String(a.value) === String(b.value) && a.due === b.due;
}

/**
 * A goal of which the time is over says nothing about a later claim. One yet to come says something
 * only where a claim made since it was set reaches it.
 */
function standOf(claim: TimedObservation, target: Target, setOn: Edtf | null): Stand {
  if (lastDay(target) < endOf(claim.time)) return 'open';
  const reached = meets(claim, target);
  if (reached && overlaps(claim.time, target.due)) return 'met';
  if (reached) return isSinceSet(claim.time, target, setOn) ? 'early' : 'open';
  const goal = rangeOfTarget(target, claim.indicator.direction);
  if (reached === undefined || !goal || !overlaps(claim.time, target.due)) return 'open';
  return claim.value <= goal.low ? 'below' : 'above';
}
