import { ascending, group } from 'd3-array';
import type { Kind } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Place } from '../model/place.ts';
import { daysFrom, daysOf, endOf, type Edtf } from '../model/time.ts';

/** An observation whose time is known: only such ones can be compared. */
export type TimedObservation = Observation & { readonly time: Edtf };

/** Claims that may be compared with each other, oldest first. */
export interface Series {
  /** The same for the same data whatever its order. */
  readonly key: string;
  readonly indicator: string;
  readonly place: Place;
  /** Id of its claims’ scope; undefined for the whole place. */
  readonly scope: string | undefined;
  readonly kind: Kind;
  readonly unit: string;
  /** How many months each of its flows runs; undefined for everything else. */
  readonly months: number | undefined;
  /** Whether its claims come from the editions of an index. */
  readonly editions: boolean;
  readonly observations: readonly TimedObservation[];
}

/**
 * Sorts claims into series: same indicator, place, scope, unit and kind; editions apart from claims
 * without one; flows over as many months together. A claim without a time belongs to none.
 */
export function series(observations: readonly Observation[]): readonly Series[] {
  const grouped = group(observations.filter(isTimed), keyOf);
  return [...grouped]
    .sort(([a], [b]) => ascending(a, b))
    .flatMap(([key, members]) => {
      const sorted = members.toSorted(byTime);
      const [first] = sorted;
      if (!first) return [];
      const { indicator, place, scope, kind, unit, edition } = first;
      return {
        key,
        indicator: indicator.id,
        place,
        scope: scope?.id,
        kind,
        unit: unit.id,
        months: kind === 'flow' ? monthsOf(first.time) : undefined,
        editions: edition !== undefined,
        observations: sorted,
      };
    });
}

/** Oldest first, by the last day, then the first one, then the id. */
export function byTime(a: TimedObservation, b: TimedObservation): number {
  return (
    ascending(endOf(a.time), endOf(b.time)) ||
    ascending(daysOf(a.time).first, daysOf(b.time).first) ||
    ascending(a.id, b.id)
  );
}

export function isTimed(observation: Observation): observation is TimedObservation {
  return observation.time !== null;
}

function keyOf({ indicator, place, scope, unit, kind, edition, time }: TimedObservation): string {
  const family = edition === undefined ? 'dated' : 'editions';
  const span = kind === 'flow' ? [`${monthsOf(time)}-months`] : [];
  const part = scope === undefined ? [] : [scope.id];
  return [indicator.id, place.id, unit.id, kind, family, ...span, ...part].join(' ');
}

const averageMonth = 30.44;

/** How many months a time covers, rounded: a year’s flow is not to be set beside a quarter’s. */
function monthsOf(time: Edtf): number {
  const { first, last = first } = daysOf(time);
  const days = daysFrom(first, last) + 1;
  return Math.round(days / averageMonth);
}
