import type { Observation } from '../../model/observation.ts';

/** Who published what claims rest on, each once: a copy of what is there already is no other. */
export function publishersOf(claims: readonly Observation[]): readonly string[] {
  const sources = claims.flatMap(({ citations }) => citations.map(({ source }) => source));
  const firsts = sources.filter(
    ({ teller }, i) => sources.findIndex((other) => other.teller === teller) === i,
  );
  return firsts.map(({ publisher }) => publisher);
}
