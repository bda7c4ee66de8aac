import type { RawFile } from '../dataset/raw-file.ts';
import { toDataset, type Reading } from '../dataset/to-dataset.ts';
import { check, type Checked } from '../model/check.ts';
import { dependentsOf } from './dependents.ts';

/** Only what concerns some files: their own problems, and those of files that depend on them. */
export function checkFiles(
  all: readonly RawFile[],
  chosen: ReadonlySet<string>,
  read: Reading['read'],
): Checked {
  const checked = check(toDataset(all, { read, judged: chosen }));
  const concerned = new Set([...chosen, ...dependentsOf(checked.dataset, chosen)]);
  return {
    ...checked,
    problems: checked.problems.filter(
      ({ at, alsoIn }) => concerned.has(at.file) || (alsoIn !== undefined && chosen.has(alsoIn)),
    ),
  };
}
