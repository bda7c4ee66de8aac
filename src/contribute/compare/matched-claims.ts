import type { Observation } from '../../model/observation.ts';

/** What a claim is about, without the number that tells several of one file apart. */
function subjectOf({ reportedBy, indicator, place, time, kind }: Observation): string {
  return JSON.stringify([reportedBy.id, indicator.id, place.id, time, kind]);
}

/**
 * Each claim of now with the one it was before: first the one that says the same, then the one of
 * the same id, then the next about the same thing. A claim that is put in front of others moves
 * their ids, and must not look as if each of them had changed.
 *
 * @param said All that a claim says.
 */
export function matchedClaims(
  before: readonly Observation[],
  after: readonly Observation[],
  said: (claim: Observation) => string,
): ReadonlyMap<Observation, Observation> {
  const free = Map.groupBy(before, subjectOf);
  const found = new Map<Observation, Observation>();
  const passes: readonly ((was: Observation, is: Observation) => boolean)[] = [
    (was, is) => was.id === is.id && said(was) === said(is),
    (was, is) => said(was) === said(is),
    (was, is) => was.id === is.id,
    () => true,
  ];
  for (const isSame of passes) {
    for (const claim of after) {
      if (found.has(claim)) continue;
      const candidates = free.get(subjectOf(claim)) ?? [];
      const partner = candidates.find((was) => isSame(was, claim));
      if (partner === undefined) continue;
      found.set(claim, partner);
      free.set(
        subjectOf(claim),
        candidates.filter((one) => one !== partner),
      );
    }
  }
  return found;
}
