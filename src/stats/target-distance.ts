import type { Target } from '../model/legal-document.ts';
import type { Observation } from '../model/observation.ts';
import { daysOf, endOf, type Edtf } from '../model/time.ts';
import { liesIn, rangeOfClaim, rangeOfTarget, type ClaimRange } from './claim-range.ts';

/**
 * Whether a claim reaches a target. undefined when it cannot be known: "more than 45" against
 * "at least 50", another unit, or a goal without a number.
 */
export function meets(observation: Observation, target: Target): boolean | undefined {
  const goal = goalOf(observation, target);
  return goal && liesIn(rangeOfClaim(observation), goal);
}

/** Whether a claim can tell of a target: made since it was set, or for the time in which it is due. */
export function isSinceSet(time: Edtf, { due }: Target, setOn: Edtf | null): boolean {
  const isSince = (date: Edtf) => endOf(time) >= daysOf(date).first;
  return isSince(due) || (setOn !== null && isSince(setOn));
}

/** The end of the target’s values that lies nearest to a claim; undefined as for `meets`. */
export function goalValue(observation: Observation, target: Target): number | undefined {
  const goal = goalOf(observation, target);
  return (
    goal && (observation.value <= goal.low ? goal.low : Math.min(goal.high, observation.value))
  );
}

function goalOf({ unit, indicator }: Observation, target: Target): ClaimRange | undefined {
  if (unit.id !== target.unit?.id) return undefined;
  return rangeOfTarget(target, indicator.direction);
}
