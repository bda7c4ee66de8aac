import type { Position } from '../problem.ts';

/** Where a problem with a file as a whole is shown: at its beginning. */
export function placeOf(file: string): Position {
  return { file, line: 1, column: 1, endColumn: 2 };
}
