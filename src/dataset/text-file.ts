import type { Position } from './problem.ts';

/** A file as text, and the way from an offset to a line. */
export interface TextFile {
  /** Path inside the data folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Where the characters from start to end stand; cut at the end of the first line. */
  readonly at: (start: number, end?: number) => Position;
}

export function toTextFile(path: string, text: string): TextFile {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return {
    path,
    text,
    at(start, end = start + 1) {
      const line = lastAtMost(starts, start);
      const from = starts[line] ?? 0;
      const lineEnd = (starts[line + 1] ?? text.length + 1) - 1;
      const until = Math.max(start + 1, Math.min(end, lineEnd));
      return { file: path, line: line + 1, column: start - from + 1, endColumn: until - from + 1 };
    },
  };
}

const lines = new WeakMap<TextFile, readonly string[]>();

/** A line of a file, counted from 1. */
export function lineOf(file: TextFile, line: number): string {
  const known = lines.get(file) ?? file.text.split(/\r\n?|\n/);
  lines.set(file, known);
  return known[line - 1] ?? '';
}

function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? Infinity) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
