import type { Rule } from '../rule.ts';
import { fileNameRule } from './file-name.ts';
import { misplacedFileRule } from './misplaced-file.ts';
import { missingFileRule } from './missing-file.ts';
import { twinFilesRule } from './twin-files.ts';

/** What must hold of the paths of all files; in the order in which they are explained. */
export const folderRules: readonly Rule<readonly string[]>[] = [
  missingFileRule,
  misplacedFileRule,
  fileNameRule,
  twinFilesRule,
];
