import type { SharedFile } from '../../charts/compare/spec.ts';
import { fetched } from './compare-load.ts';
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

/** Asks for the file once; undefined when it does not arrive, so that it is asked for again. */
export function sharedReader(address: string): () => Promise<SharedFile | undefined> {
  let asked: Promise<SharedFile | undefined> | undefined;
  return async () => {
    asked ??= load(address);
    const file = await asked;
    if (!file) asked = undefined;
    return file;
  };
}

async function load(address: string): Promise<SharedFile | undefined> {
  try {
    const value: unknown = await (await fetched(address)).json();
    return isSharedFile(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** It comes from the same build as the script, so one look is enough. */
function isSharedFile(value: unknown): value is SharedFile {
  return typeof value === 'object' && value !== null && 'indicators' in value;
}
