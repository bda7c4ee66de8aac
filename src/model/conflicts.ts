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
    if (claims.length < 2) continue;
    // Claims of one number disagree with the same others: one of them is asked for all.
    for (const alike of group(claims, ({ value, bound }) => `${value} ${bound}`).values()) {
      const [claim] = alike;
      if (claim === undefined || alike.length === claims.length) continue;
      const against = claims.filter((other) => !agree(claim, other)).map(({ id }) => id);
      if (against.length === 0) continue;
      for (const { id } of alike) conflicts.set(id, against);
    }
  }
  return observations.map((claim) => ({ ...claim, conflicts: conflicts.get(claim.id) ?? [] }));
}
