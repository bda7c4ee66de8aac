import type { Geography } from '../dataset/geography/geography.ts';
import { joined } from '../dataset/add-sheet.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { inPasses, inReadingOrder, type Problem } from '../dataset/problem.ts';
import type { ReadDataset } from '../dataset/to-dataset.ts';
import { problemsOf } from '../dataset/rule.ts';
import { foundInSalvage } from '../dataset/salvage/salvage.ts';
import { datasetRules } from './rules/dataset-rules.ts';
import { withIdForName } from './rules/names-of-ids.ts';
import { toRegister } from './rules/register.ts';
import { shownProblems, type Unshown } from './shown-problems.ts';
import { withExceptions } from './with-exceptions.ts';

export interface Checked {
  readonly dataset: Dataset;
  /** In the order in which a contributor walks through the files; accepted warnings left out. */
  readonly problems: readonly Problem[];
  /** What is not among them, as its file has too many. */
  readonly unshown: readonly Unshown[];
  readonly texts: ReadonlyMap<string, string>;
  readonly geography: Geography;
}

/** Adds to what reading found what only the whole dataset shows, and takes out what was accepted. */
export function check(read: ReadDataset): Checked {
  const { dataset, texts, refused, geography } = read;
  const register = toRegister(read);
  const alsoFound = foundInSalvage(read.salvage, (version) =>
    problemsOf(datasetRules, toRegister({ ...read, dataset: joined(dataset, version) })),
  );
  const problems = inPasses(
    read.problems.map((problem) => withIdForName(register, problem)),
    [...datasetRules.map((rule) => () => problemsOf([rule], register)), () => alsoFound],
  );
  return {
    dataset,
    ...shownProblems(inReadingOrder(withExceptions(problems, dataset, refused))),
    texts,
    geography,
  };
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** Whether a dataset may be published: notes may stay, warnings must be mended or accepted. */
export function isPublishable(problems: readonly Problem[]): boolean {
  return problems.every(({ severity }) => severity === 'note');
}
