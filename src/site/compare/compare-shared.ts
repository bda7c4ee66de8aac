import { ascending, descending, group, max } from 'd3-array';
import type { SharedEntry, SharedFile } from '../../charts/compare/spec.ts';
import type { Observation } from '../../model/observation.ts';
import { endOf, utc } from '../../model/time.ts';
import { latest } from '../../stats/latest.ts';
import { isProgress } from '../../stats/progress.ts';
import { observationsOfIndicator } from '../views/observations.ts';
import { comparableIndicators } from './compare-choices.ts';
import { placeInOrder, standingOf, type Standing } from './compare-order.ts';

/** In a folder of its own, apart from the files that bear the ids of indicators. */
export const sharedPath = '/compare/shared/places.json';

/**
 * Which indicators each place has a figure for, and of which day: totals of indices first, among
 * equals what most places report, what every place has by itself, like its area, last.
 */
export function sharedFile(): SharedFile {
  const reported = comparableIndicators
    .map((indicator) => ({ indicator, places: newestByPlace(indicator.id) }))
    .toSorted(
      (a, b) =>
        ascending(placeInOrder(a.indicator), placeInOrder(b.indicator)) ||
        descending(a.places.length, b.places.length) ||
        ascending(a.indicator.id, b.indicator.id),
    );
  const idsOf = (wanted: Standing) =>
    reported.flatMap(({ indicator }) => (standingOf(indicator) === wanted ? [indicator.id] : []));
  const entries = reported.flatMap(({ places }, at) =>
    places.map(([place, own]) => [place, entryOf(at, own)] as const),
  );
  const byPlace = group(entries, ([place]) => place);
  return {
    indicators: reported.map(({ indicator }) => indicator.id),
    totals: idsOf('total'),
    parts: idsOf('part'),
    context: idsOf('context'),
    places: Object.fromEntries(
      [...byPlace].map(([place, own]) => [place, own.map(([, entry]) => entry)]),
    ),
  };
}

/** A part of a place is not to be set beside the whole of another. */
function newestByPlace(
  indicator: string,
): readonly (readonly [place: string, newest: readonly Observation[]])[] {
  const wholes = observationsOfIndicator(indicator).filter(({ scope }) => scope === undefined);
  return [...group(wholes, ({ place }) => place.id)].map(([place, own]) => {
    const results = latest(own);
    return [place, results.length > 0 ? results : own];
  });
}

function entryOf(at: number, newest: readonly Observation[]): SharedEntry {
  const last = max(newest, ({ time }) => (time === null ? '' : endOf(time)));
  const day = last ? utc(last) / 86_400_000 : 0;
  return newest.some(isProgress) ? [at, day, 1] : [at, day];
}
