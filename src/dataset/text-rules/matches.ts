import type { Position } from '../problem.ts';
import type { TextFile } from '../text-file.ts';

export interface Match {
  readonly found: string;
  readonly at: Position;
  readonly offset: number;
}

/** Every place at which a pattern (with the flag g) matches. */
export function matches(file: TextFile, pattern: RegExp): readonly Match[] {
  return [...file.text.matchAll(pattern)].map(({ 0: found, index }) => ({
    found,
    at: file.at(index, index + found.length),
    offset: index,
  }));
}
