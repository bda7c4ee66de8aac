import { knownText } from '../contribute/known/known-files.ts';
import type { Problem } from '../dataset/problem.ts';
import { readDataset } from '../dataset/read-dataset.ts';
import type { ReadDataset } from '../dataset/to-dataset.ts';
import { buildModel } from '../model/build-model.ts';
import { check, hasErrors } from '../model/check.ts';
import { DatasetError } from '../model/dataset-error.ts';
import { frozen } from './address.ts';
import { handedOver, type ReadOnce } from './read-once.ts';

function readHere(): ReadOnce {
  // A path from the working directory: import.meta.url points elsewhere once this is bundled.
  const read = readDataset(process.env['DATA_DIR'] ?? 'data');
  // A past state passed the check of its day, and is not asked again: rules may have been added since.
  const { dataset, problems, geography } =
    frozen === undefined ? check(read) : { ...read, problems: refusals(read) };
  if (hasErrors(problems)) throw new DatasetError(problems);
  return { model: buildModel(dataset), geography, known: knownText({ dataset, problems }) };
}

/** What keeps a file out of the dataset. */
function refusals({ refused, problems }: ReadDataset): readonly Problem[] {
  return problems.filter(({ at }) => refused.has(at.file));
}

/** The whole dataset, read once a build; what maps are drawn from; and its files as they are sent. */
export const { model, geography, known = '[]' } = handedOver() ?? readHere();
