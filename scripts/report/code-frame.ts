import { visible } from '../../src/dataset/characters.ts';
import type { Position } from '../../src/dataset/problem.ts';

/** The line of a problem with the one above it, and marks under the characters it is about. */
export function codeFrame(text: string, { line, column, endColumn }: Position): readonly string[] {
  const lines = text.split(/\r\n?|\n/);
  const current = lines[line - 1];
  if (current === undefined) return [];
  const width = String(line).length;
  const above = lines[line - 2];
  const before = onScreen(current.slice(0, column - 1));
  const marked = onScreen(current.slice(column - 1, endColumn - 1));
  return [
    ...(above === undefined ? [] : [`  ${String(line - 1).padStart(width)} | ${onScreen(above)}`]),
    `> ${line} | ${onScreen(current)}`,
    `  ${' '.repeat(width)} | ${' '.repeat(columns(before))}${'^'.repeat(Math.max(1, columns(marked)))}`,
  ].map((row) => row.trimEnd());
}

function onScreen(text: string): string {
  return visible(text.replaceAll('\t', '  '));
}

/** How many columns a text takes on a terminal: marks that combine take none. */
function columns(text: string): number {
  return [...text.replaceAll(/\p{M}/gu, '')].length;
}
