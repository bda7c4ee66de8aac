import { group } from 'd3-array';
import type { Observation } from './observation.ts';

/**
 * Marks the claims that say different things about the same indicator, place and time. Bounds that
 * leave room for each other (more than 65, 66) do not disagree.
 */
export function withConflicts(observations: readonly Observation[]): readonly Observation[] {
  const rivals = group(
    observations.filter(({ time }) => time !== null),
    ({ indicator, place, kind, unit, time, changeFrom, edition }) =>
      [indicator.id, place.id, kind, unit.id, time, changeFrom, edition].join(' '),
  );
  const conflicts = new Map<string, readonly string[]>();
  for (const claims of rivals.values()) {
    for (const claim of claims) {
      const against = claims.filter((other) => disagree(claim, other)).map(({ id }) => id);
      if (against.length > 0) conflicts.set(claim.id, against);
    }
  }
  return observations.map((claim) => ({ ...claim, conflicts: conflicts.get(claim.id) ?? [] }));
}

interface Range {
  readonly low: number;
  readonly high: number;
}

function disagree(a: Observation, b: Observation): boolean {
  const [one, other] = [rangeOf(a), rangeOf(b)];
  return one.low > other.high || other.low > one.high;
}

/** What a claim leaves possible. “About” is taken as a tenth either way. */
function rangeOf({ value, bound }: Observation): Range {
  switch (bound) {
    case 'exact':
      return { low: value, high: value };
    case 'at-least':
    case 'more-than':
      return { low: value, high: Infinity };
    case 'at-most':
    case 'less-than':
      return { low: -Infinity, high: value };
    case 'about':
      return { low: value - Math.abs(value) / 10, high: value + Math.abs(value) / 10 };
  }
}
