import { descending, group, max } from 'd3-array';
import type { Observation } from '../../model/observation.ts';
import { endOf } from '../../model/time.ts';
import { besideNewest } from '../near.ts';
import { isProgress } from '../progress.ts';
import { isTimed, type TimedObservation } from '../series.ts';

/**
 * The newest figure of each place for the one result about the Resolution that most places have:
 * a share or a score of which more is better, exact, about the whole place, in one unit and at most
 * twelve months from the newest. Of several with as many places the one told last.
 */
export function broadestResult(
  observations: readonly Observation[],
  places: ReadonlySet<string>,
): readonly TimedObservation[] {
  const told = observations
    .filter(isTimed)
    .filter((claim) => isResult(claim) && places.has(claim.place.id));
  const [broadest] = [...group(told, ({ indicator }) => indicator.id).values()]
    .map((claims) => newestOfEach(besideNewest(claims)))
    .toSorted((a, b) => b.length - a.length || descending(lastDayOf(a), lastDayOf(b)));
  return broadest ?? [];
}

function isResult(claim: Observation): boolean {
  const { bound, kind, indicator, scope } = claim;
  const isLevel = kind === 'share' || kind === 'index';
  const isPlain = bound === 'exact' && scope === undefined && indicator.direction === 'up';
  return isLevel && isPlain && isProgress(claim);
}

/** A place whose newest figures differ has none that could stand for it. */
function newestOfEach(claims: readonly TimedObservation[]): readonly TimedObservation[] {
  return [...group(claims, ({ place }) => place.id).values()].flatMap((own) => {
    const last = lastDayOf(own);
    const [one, ...others] = own.filter(({ time }) => endOf(time) === last);
    return one === undefined || others.some(({ value }) => value !== one.value) ? [] : [one];
  });
}

function lastDayOf(claims: readonly TimedObservation[]): string {
  return max(claims, ({ time }) => endOf(time)) ?? '';
}
