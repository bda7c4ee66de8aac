import { readDataset } from '../../src/dataset/read-dataset.ts';
import { check, isPublishable, type Checked } from '../../src/model/check.ts';
import { publisherUnsaidRule } from '../../src/model/rules/about/publisher-unsaid.ts';
import { printReport } from '../report/report-check.ts';
import { checkChosen } from './check-chosen.ts';
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
  const found = chosen === undefined ? check(readDataset(data)) : checkOf(data, chosen);
  const checked = options.publish ? forReaders(found) : found;
  printReport(checked, data, options);
  return isPublishable(checked.problems);
}

/** undefined for all. */
function chosenFiles({ files, changedSince, data }: CheckOptions): readonly string[] | undefined {
  if (files.length === 0 && changedSince === undefined) return undefined;
  const changed = changedSince === undefined ? [] : changedFiles(changedSince, data);
  return [...new Set([...namedFiles(files, data), ...changed])];
}

function checkOf(root: string, files: readonly string[]): Checked {
  const kept = keptValues();
  const checked = checkChosen(root, new Set(files), kept);
  kept.keep();
  return checked;
}

/** What a copy to work with may leave open must be there before readers see it. */
function forReaders(checked: Checked): Checked {
  const problems = checked.problems.map((problem) =>
    problem.code === publisherUnsaidRule.code
      ? { ...problem, severity: 'error' as const }
      : problem,
  );
  return { ...checked, problems };
}
