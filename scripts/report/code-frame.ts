import { visible } from '../../src/dataset/characters.ts';
import type { Position } from '../../src/dataset/problem.ts';

/** How much of a line is shown; texts in one line can be longer than any terminal. */
const widest = 110;

/** The line of a problem with the one above it, and marks under the characters it is about. */
export function codeFrame(text: string, { line, column, endColumn }: Position): readonly string[] {
  const lines = text.split(/\r\n?|\n/);
  const current = lines[line - 1];
  if (current === undefined) return [];
  const above = lines[line - 2];
  const from = Math.max(0, Math.min(column - 1 - widest / 2, current.length - widest));
  const shown = onScreen(current, from);
  const before = columns(shown.slice(0, column - 1 - from)) + (from > 0 ? 1 : 0);
  const marks = columns(shown.slice(column - 1 - from, endColumn - 1 - from));
  const gutter = ' '.repeat(String(line).length);
  return [
    ...(above === undefined
      ? []
      : [`  ${String(line - 1).padStart(gutter.length)} | ${cut(above, 0)}`]),
    `> ${line} | ${cut(current, from)}`,
    `  ${gutter} | ${' '.repeat(before)}${'^'.repeat(Math.max(1, marks))}`,
  ].map((row) => row.trimEnd());
}

/** The part of a line that is shown, one character for each of the file. */
function onScreen(line: string, from: number): string {
  return visible(line.replaceAll('\t', ' ')).slice(from, from + widest);
}

function cut(line: string, from: number): string {
  const hidden = { before: from > 0 ? '…' : '', after: line.length > from + widest ? '…' : '' };
  return `${hidden.before}${onScreen(line, from)}${hidden.after}`;
}

/** How many columns a text takes on a terminal: marks that combine take none. */
function columns(text: string): number {
  return [...text.replaceAll(/\p{M}/gu, '')].length;
}
