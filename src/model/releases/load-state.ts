import type { Geography } from '../../dataset/geography/geography.ts';
import { migrated } from '../../dataset/migrations/migrations.ts';
import type { RawFile } from '../../dataset/raw-file.ts';
import { readFile, toDataset, type ReadFile } from '../../dataset/to-dataset.ts';
import { buildModel } from '../build-model.ts';
import type { Model } from '../model.ts';

/** A state of the dataset as today’s code knows it. */
interface LoadedState {
  readonly model: Model;
  readonly geography: Geography;
}

/**
 * An old state as today’s code knows it. It passed the check of its day; today’s check is not asked.
 *
 * @throws If a file does not fit today’s schema: then a migration is missing.
 */
export function loadState(state: readonly RawFile[]): Model {
  return loaded(state, readFile).model;
}

/** The same for several states: a file that they share is read once. */
export function stateLoader(): (state: readonly RawFile[]) => LoadedState {
  const known = new WeakMap<Uint8Array, ReadFile>();
  const read = (raw: RawFile): ReadFile => {
    const file = known.get(raw.bytes) ?? readFile(raw);
    known.set(raw.bytes, file);
    return file;
  };
  return (state) => loaded(state, read);
}

function loaded(state: readonly RawFile[], read: (raw: RawFile) => ReadFile): LoadedState {
  const { dataset, refused, geography } = toDataset(migrated(state), { read, judged: new Set() });
  if (refused.size > 0) {
    throw new Error(`No migration makes ${[...refused].join(', ')} fit the schemas of today.`);
  }
  return { model: buildModel(dataset), geography };
}
