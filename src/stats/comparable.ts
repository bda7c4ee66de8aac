import type { Observation } from '../model/observation.ts';
import { series, type TimedObservation } from './series.ts';

/**
 * The claims about other places that would stand in one series with a claim if they were about its
 * place: same indicator, scope, unit and kind, editions with editions, flows over as many months.
 */
export function comparable(
  claim: Observation,
  others: readonly Observation[],
): readonly TimedObservation[] {
  const originals = new Map(others.map((other) => [other.id, other]));
  const moved = others.map((other) => ({ ...other, place: claim.place }));
  const family = series([claim, ...moved]).find(({ observations }) =>
    observations.some(({ id }) => id === claim.id),
  );
  return (family?.observations ?? []).flatMap((one) => {
    const original = originals.get(one.id);
    return original === undefined ? [] : [{ ...original, time: one.time }];
  });
}
