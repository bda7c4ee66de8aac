import { checkFiles } from '../../src/contribute/check-files.ts';
import { readFolder } from '../../src/dataset/read-folder.ts';
import type { Checked } from '../../src/model/check.ts';
import type { KeptValues } from './kept-values.ts';

/** What concerns some files of a folder. */
export function checkChosen(root: string, files: ReadonlySet<string>, kept: KeptValues): Checked {
  return checkFiles(readFolder(root).files, files, kept.read);
}
