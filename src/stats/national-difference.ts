import type { Observation } from '../model/observation.ts';

/**
 * How far a place lies above the nation, in the unit (percentage points for percentages); negative
 * below. undefined unless both are exact and about the same indicator, scope, kind, unit and time.
 */
export function nationalDifference(
  observation: Observation,
  national: Observation,
): number | undefined {
  const exact = observation.bound === 'exact' && national.bound === 'exact';
  const timed = observation.time !== null && observation.time === national.time;
  const alike =
    observation.indicator.id === national.indicator.id &&
    observation.scope?.id === national.scope?.id &&
    observation.kind === national.kind &&
    observation.unit.id === national.unit.id &&
    observation.edition === national.edition;
  if (!exact || !timed || !alike || national.place.kind !== 'nation') return undefined;
  return observation.value - national.value;
}
