import type { SharedFile } from '../../charts/compare/spec.ts';
import { fileReader } from '../file-reader.ts';
import type { Option } from './compare-options.ts';

/** The indicators for which all of these places have a figure, those that most places report first. */
export function sharedBy({ indicators, places }: SharedFile, ids: readonly string[]): string[] {
  return indicators.filter((_, at) => ids.every((id) => places[id]?.includes(at)));
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
