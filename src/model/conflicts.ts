import { group } from 'd3-array';
import type { Observation } from './observation.ts';
import { agree } from './possible-range.ts';

/**
 * Marks the claims that say different things about the same indicator, place and time. Bounds that
 * leave room for each other (more than 65, 66) do not disagree.
 */
export function withConflicts(observations: readonly Observation[]): readonly Observation[] {
  const rivals = group(
    observations.filter(({ time }) => time !== null),
    ({ indicator, place, scope, kind, unit, time, changeFrom, edition }) =>
      [indicator.id, place.id, scope?.id, kind, unit.id, time, changeFrom, edition].join(' '),
  );
  const conflicts = new Map<string, readonly string[]>();
  for (const claims of rivals.values()) {
    for (const claim of claims) {
      const against = claims.filter((other) => !agree(claim, other)).map(({ id }) => id);
      if (against.length > 0) conflicts.set(claim.id, against);
    }
  }
  return observations.map((claim) => ({ ...claim, conflicts: conflicts.get(claim.id) ?? [] }));
}
