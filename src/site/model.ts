import { readDataset } from '../dataset/read-dataset.ts';
import { buildModel } from '../model/build-model.ts';
import { check, hasErrors } from '../model/check.ts';
import { DatasetError } from '../model/dataset-error.ts';
import { handedOver, type ReadOnce } from './read-once.ts';

function readHere(): ReadOnce {
  // A path from the working directory: import.meta.url points elsewhere once this is bundled.
  const { dataset, problems, geography } = check(readDataset(process.env['DATA_DIR'] ?? 'data'));
  if (hasErrors(problems)) throw new DatasetError(problems);
  return { model: buildModel(dataset), geography };
}

/** The whole dataset, read once a build; and what maps are drawn from. */
export const { model, geography } = handedOver() ?? readHere();
