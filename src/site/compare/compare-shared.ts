import { ascending, descending, group } from 'd3-array';
import type { SharedFile } from '../../charts/compare/spec.ts';
import { placeFacts } from '../../stats/progress.ts';
import { observationsOfIndicator } from '../views/observations.ts';
import { comparableIndicators } from './compare-choices.ts';

/** In a folder of its own, apart from the files that bear the ids of indicators. */
export const sharedPath = '/compare/shared/places.json';

/**
 * Which indicators each place has a figure for: what most places report comes first, what every
 * place has by itself, like its area, last.
 */
export function sharedFile(): SharedFile {
  const reported = comparableIndicators
    .map(({ id }) => ({ id, places: placesWith(id) }))
    .toSorted(
      (a, b) =>
        ascending(placeFacts.has(a.id), placeFacts.has(b.id)) ||
        descending(a.places.length, b.places.length) ||
        ascending(a.id, b.id),
    );
  const pairs = reported.flatMap(({ places }, at) => places.map((place) => [place, at] as const));
  const byPlace = group(pairs, ([place]) => place);
  return {
    indicators: reported.map(({ id }) => id),
    places: Object.fromEntries(
      [...byPlace].map(([place, own]) => [place, own.map(([, at]) => at)]),
    ),
  };
}

/** A part of a place is not to be set beside the whole of another. */
function placesWith(indicator: string): readonly string[] {
  const wholes = observationsOfIndicator(indicator).filter(({ scope }) => scope === undefined);
  return [...new Set(wholes.map(({ place }) => place.id))];
}
