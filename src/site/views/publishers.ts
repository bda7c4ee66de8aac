import type { Observation } from '../../model/observation.ts';

/** Who published what claims rest on, each name once. */
export function publishersOf(claims: readonly Observation[]): readonly string[] {
  const names = claims.flatMap(({ citations }) => citations.map(({ source }) => source.publisher));
  return [...new Set(names)];
}
