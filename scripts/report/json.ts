import type { Checked } from '../../src/model/check.ts';
import { docsPath } from './language.ts';
import { summary } from './summary.ts';

/**
 * Every problem for a program. The shape is a contract; fields may be added:
 *
 *     { version: 1,
 *       summary: { errors, warnings, notes, filesWithProblems, files, observations },
 *       problems: [ { code, severity, file, line, column, endColumn, pointer, value,
 *                     message: { en, vi }, help: { en, vi }, docs } ],
 *       unshown: [ { file, error, warning, note } ] }
 *
 * `file` begins with the data folder; lines and columns count from 1; `pointer`, `value` and
 * `help` are null where there is none; `file#pointer` without the folder is what an exception names.
 */
export function json(checked: Checked, root: string): string {
  const problems = checked.problems.map(({ at, code, severity, message, help, value }) => ({
    code,
    severity,
    file: `${root}/${at.file}`,
    line: at.line,
    column: at.column,
    endColumn: at.endColumn,
    pointer: at.pointer ?? null,
    value: value ?? null,
    message,
    help: help ?? null,
    docs: docsPath(code),
  }));
  const unshown = checked.unshown.map((left) => ({ ...left, file: `${root}/${left.file}` }));
  return JSON.stringify({ version: 1, summary: summary(checked), problems, unshown }, null, 2);
}
