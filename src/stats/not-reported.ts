import type { Observation } from '../model/observation.ts';
import { endOf } from '../model/time.ts';

export interface NotReported {
  /** Indicators that other places have reported since a day; ids in the order of the claims. */
  readonly asked: readonly string[];
  /** Those of them about which nothing at all is known of the place. */
  readonly missing: readonly string[];
  /** Those of them of which only older claims about the place are known. */
  readonly older: readonly string[];
}

/**
 * What a place is silent about, among the indicators that at least one other of `places` has a
 * dated claim about since `day`.
 */
export function notReported(
  place: string,
  places: ReadonlySet<string>,
  observations: readonly Observation[],
  day: string,
): NotReported {
  const isNew = ({ time }: Observation) => time !== null && endOf(time) >= day;
  const asked = new Set(
    observations
      .filter((one) => one.place.id !== place && places.has(one.place.id) && isNew(one))
      .map(({ indicator }) => indicator.id),
  );
  const own = observations.filter((one) => one.place.id === place);
  const told = new Set(own.map(({ indicator }) => indicator.id));
  // A claim without a time may be a new one: it is not silence.
  const recent = new Set(
    own.filter((one) => one.time === null || isNew(one)).map(({ indicator }) => indicator.id),
  );
  const ids = [...asked];
  return {
    asked: ids,
    missing: ids.filter((id) => !told.has(id)),
    older: ids.filter((id) => told.has(id) && !recent.has(id)),
  };
}
