import { dependentsOf } from '../../src/contribute/dependents.ts';
import { readFolder } from '../../src/dataset/read-folder.ts';
import { toDataset } from '../../src/dataset/to-dataset.ts';
import { check, type Checked } from '../../src/model/check.ts';
import type { KeptValues } from './kept-values.ts';

/** Only what concerns some files: their own problems, and those of files that depend on them. */
export function checkChosen(root: string, files: ReadonlySet<string>, kept: KeptValues): Checked {
  const checked = check(toDataset(readFolder(root).files, { read: kept.read, judged: files }));
  const concerned = new Set([...files, ...dependentsOf(checked.dataset, files)]);
  return {
    ...checked,
    problems: checked.problems.filter(
      ({ at, alsoIn }) => concerned.has(at.file) || (alsoIn !== undefined && files.has(alsoIn)),
    ),
  };
}
