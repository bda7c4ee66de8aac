import type { SharedFile } from '../../charts/compare/spec.ts';
import { fileReader } from '../file-reader.ts';
import type { Option } from './compare-options.ts';

/** What places have in common: what they achieved, the newest first, and what describes them. */
export interface InCommon {
  readonly results: readonly string[];
  readonly context: readonly string[];
}

/** The indicators for which all of these places have a figure; of one day, what most places report first. */
export function sharedBy(
  { indicators, context, places }: SharedFile,
  ids: readonly string[],
): InCommon {
  const days = ids.map((id) => new Map(places[id] ?? []));
  const shared = indicators
    .map((id, at) => ({ id, at }))
    .filter(({ at }) => days.every((own) => own.has(at)))
    .map(({ id, at }) => ({ id, day: Math.min(...days.map((own) => own.get(at) ?? 0)) }));
  const described = new Set(context);
  return {
    results: shared
      .filter(({ id }) => !described.has(id))
      .toSorted((a, b) => b.day - a.day)
      .map(({ id }) => id),
    context: shared.filter(({ id }) => described.has(id)).map(({ id }) => id),
  };
}

/** So much of what places share is shown at once; the rest is a press away. */
const atOnce = { results: 6, context: 2 } as const;

/** What is shown before anybody chose an indicator: context only beside few results. */
export function shownAtOnce({ results, context }: InCommon): readonly string[] {
  const shown = results.slice(0, atOnce.results);
  const room = Math.min(atOnce.context, atOnce.results - shown.length);
  return [...shown, ...context.slice(0, room)];
}

/** The former units that bore the names of these places; a place that has none stays. */
export function namesakesOf(places: readonly Option[], all: readonly Option[]): readonly Option[] {
  return places.map(
    (place) =>
      all.find(({ id, partOf }) => partOf === place.id && id.startsWith(`${place.id}-until-`)) ??
      place,
  );
}

/** Asks for the file once, and again where it did not arrive. */
export function sharedReader(address: string): () => Promise<SharedFile | undefined> {
  const read = fileReader(address, isSharedFile);
  return () => read('');
}

/** It comes from the same build as the script, so one look is enough. */
function isSharedFile(value: unknown): value is SharedFile {
  return typeof value === 'object' && value !== null && 'indicators' in value;
}
