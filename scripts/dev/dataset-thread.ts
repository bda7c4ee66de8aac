import { parentPort, workerData } from 'node:worker_threads';
import { knownText } from '../../src/contribute/known/known-files.ts';
import { readFolder } from '../../src/dataset/read-folder.ts';
import { toDataset } from '../../src/dataset/to-dataset.ts';
import { buildModel } from '../../src/model/build-model.ts';
import { check, hasErrors } from '../../src/model/check.ts';
import type { ReadOnce } from '../../src/site/read-once.ts';
import { checkChosen } from '../check/check-chosen.ts';
import { keptValues } from '../check/kept-values.ts';

// A thread of “npm run dev”, told a folder when it starts: reads it, says what it read, and does so
// again with each list of files that were saved.

const folder = String(workerData);
const kept = keptValues();

/** Files saved since the dataset was last without errors; undefined while it never was. */
let unsure: ReadonlySet<string> | undefined;

/** undefined where the dataset has errors: the page that needs it reads it again, and shows them. */
function readAgain(): ReadOnce | undefined {
  const { dataset, problems, geography } =
    unsure === undefined
      ? check(toDataset(readFolder(folder).files, { read: kept.read }))
      : checkChosen(folder, unsure, kept);
  if (hasErrors(problems)) return undefined;
  unsure = new Set();
  return { model: buildModel(dataset), geography, known: knownText({ dataset, problems }) };
}

parentPort?.on('message', (saved: readonly string[]) => {
  unsure &&= new Set([...unsure, ...saved]);
  parentPort?.postMessage(readAgain());
});
parentPort?.postMessage(readAgain());
kept.keep();
