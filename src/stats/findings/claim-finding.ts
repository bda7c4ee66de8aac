import type { Target } from '../../model/legal-document.ts';
import type { Observation } from '../../model/observation.ts';
import { resultKinds } from '../latest.ts';
import { isTimed, type TimedObservation } from '../series.ts';
import { goalStand, type GoalStand, type ReadingOf } from './goal-stand.ts';

/** One claim, and the next goal for it. */
export interface ClaimFinding {
  readonly claim: TimedObservation;
  readonly goal: GoalStand | undefined;
}

/** undefined for a claim without a time, and for one that says no result. */
export function claimFinding(
  claim: Observation,
  targets: readonly Target[],
  readingOf?: ReadingOf,
): ClaimFinding | undefined {
  if (!isTimed(claim) || !resultKinds.includes(claim.kind)) return undefined;
  return { claim, goal: goalStand([claim], targets, readingOf) };
}
