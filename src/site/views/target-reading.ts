import type { Target } from '../../model/legal-document.ts';
import type { Observation } from '../../model/observation.ts';
import { claimsAbout, goalsOf, targetReadings, type Goal } from '../../stats/reading/goals.ts';
import type { TargetReading } from '../../stats/reading/reading.ts';
import { model } from '../model.ts';
import { observationsOfIndicator } from './observations.ts';

/** The claims that a target is about: same indicator, place and scope. */
export function claimsFor(target: Target): readonly Observation[] {
  return claimsAbout(target, observationsOfIndicator);
}

/** Every goal once, although several documents may set it. */
export const goals: readonly Goal[] = goalsOf(model.targets, model.documents);

const found = targetReadings(goals, claimsFor, model.about.readUntil);

/**
 * The one reading of a target that every list, chart, headline and file shows. undefined where it
 * has no number, or nothing with a time was reported in its unit.
 */
export function targetReading({ id }: Target): TargetReading | undefined {
  return found.get(id);
}
