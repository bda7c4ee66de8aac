import type { Position } from '../problem.ts';
import type { TextFile } from '../text-file.ts';

export interface Match {
  readonly found: string;
  readonly at: Position;
  readonly offset: number;
}

/** So many places are told: a file with more is damaged as a whole. */
const enough = 1000;

/** Every place at which a pattern (with the flag g) matches. */
export function matches(file: TextFile, pattern: RegExp): readonly Match[] {
  // Nearly always there is none, which this finds out without copying the pattern.
  pattern.lastIndex = 0;
  const isThere = pattern.test(file.text);
  pattern.lastIndex = 0;
  if (!isThere) return [];
  const found: Match[] = [];
  for (const { 0: text, index } of file.text.matchAll(pattern)) {
    found.push({ found: text, at: file.at(index, index + text.length), offset: index });
    if (found.length === enough) break;
  }
  return found;
}
