import { dependentsOf } from '../../src/contribute/dependents.ts';
import { readFolder } from '../../src/dataset/read-folder.ts';
import { readDataset, toDataset } from '../../src/dataset/read-dataset.ts';
import { check, isPublishable, type Checked } from '../../src/model/check.ts';
import { printReport } from '../report/report-check.ts';
import type { CheckOptions } from './check-options.ts';
import { changedFiles, namedFiles } from './chosen-files.ts';
import { fixFiles } from './fix-files.ts';
import { keptValues } from './kept-values.ts';

/**
 * Checks once and prints what is wrong.
 *
 * @returns Whether what was looked at may be published.
 * @throws WrongCall for files that are not there.
 */
export function runCheck(options: CheckOptions): boolean {
  const { data } = options;
  const chosen = chosenFiles(options);
  if (options.fix) fixFiles(data, chosen);
  const checked = chosen === undefined ? check(readDataset(data)) : checkOf(data, chosen);
  printReport(checked, data, options);
  return isPublishable(checked.problems);
}

/** undefined for all. */
function chosenFiles({ files, changedSince, data }: CheckOptions): readonly string[] | undefined {
  if (files.length === 0 && changedSince === undefined) return undefined;
  const changed = changedSince === undefined ? [] : changedFiles(changedSince, data);
  return [...new Set([...namedFiles(files, data), ...changed])];
}

/** Only what concerns some files: their own problems, and those of files that depend on them. */
function checkOf(root: string, files: readonly string[]): Checked {
  const kept = keptValues();
  const chosen = new Set(files);
  const reading = { read: kept.read, judged: chosen };
  const checked = check(toDataset(readFolder(root).files, reading));
  kept.keep();
  const concerned = new Set([...chosen, ...dependentsOf(checked.dataset, chosen)]);
  return {
    ...checked,
    problems: checked.problems.filter(
      ({ at, alsoIn }) => concerned.has(at.file) || (alsoIn !== undefined && chosen.has(alsoIn)),
    ),
  };
}
