import { migrated } from '../../dataset/migrations/migrations.ts';
import type { RawFile } from '../../dataset/raw-file.ts';
import { toDataset } from '../../dataset/read-dataset.ts';
import { buildModel } from '../build-model.ts';
import type { Model } from '../model.ts';

/**
 * An old state as today’s code knows it. It passed the check of its day; today’s check is not asked.
 *
 * @throws If a file does not fit today’s schema: then a migration is missing.
 */
export function loadState(state: readonly RawFile[]): Model {
  const { dataset, refused } = toDataset(migrated(state));
  if (refused.size > 0) {
    throw new Error(`No migration makes ${[...refused].join(', ')} fit the schemas of today.`);
  }
  return buildModel(dataset);
}
