import { ascending, descending, group, max } from 'd3-array';
import type { SharedFile } from '../../charts/compare/spec.ts';
import type { Observation } from '../../model/observation.ts';
import { endOf, utc } from '../../model/time.ts';
import { placeFacts } from '../../stats/progress.ts';
import { observationsOfIndicator } from '../views/observations.ts';
import { comparableIndicators } from './compare-choices.ts';

/** In a folder of its own, apart from the files that bear the ids of indicators. */
export const sharedPath = '/compare/shared/places.json';

/**
 * Which indicators each place has a figure for, and of which day: what most places report comes
 * first, what every place has by itself, like its area, last.
 */
export function sharedFile(): SharedFile {
  const reported = comparableIndicators
    .map(({ id }) => ({ id, places: newestByPlace(id) }))
    .toSorted(
      (a, b) =>
        ascending(placeFacts.has(a.id), placeFacts.has(b.id)) ||
        descending(a.places.length, b.places.length) ||
        ascending(a.id, b.id),
    );
  const entries = reported.flatMap(({ places }, at) =>
    places.map(([place, day]) => [place, [at, day] as const] as const),
  );
  const byPlace = group(entries, ([place]) => place);
  return {
    indicators: reported.map(({ id }) => id),
    context: reported.filter(({ id }) => placeFacts.has(id)).map(({ id }) => id),
    places: Object.fromEntries(
      [...byPlace].map(([place, own]) => [place, own.map(([, entry]) => entry)]),
    ),
  };
}

/** A part of a place is not to be set beside the whole of another. */
function newestByPlace(indicator: string): readonly (readonly [place: string, day: number])[] {
  const wholes = observationsOfIndicator(indicator).filter(({ scope }) => scope === undefined);
  return [...group(wholes, ({ place }) => place.id)].map(([place, own]) => [place, dayOf(own)]);
}

function dayOf(claims: readonly Observation[]): number {
  const last = max(claims, ({ time }) => (time === null ? '' : endOf(time)));
  return last ? utc(last) / 86_400_000 : 0;
}
