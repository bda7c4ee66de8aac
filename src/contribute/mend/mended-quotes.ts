import { kindOf } from '../../dataset/file-kinds.ts';
import { parseYaml } from '../../dataset/parse-yaml.ts';
import { pathOf } from '../../dataset/schema-rules/schema-failure.ts';
import { validators } from '../../dataset/validators.ts';
import { toSheet } from '../../dataset/sheet.ts';
import { toTextFile } from '../../dataset/text-file.ts';
import { unquoted } from '../../dataset/yaml-rules/nodes.ts';
import { readElsewhere } from '../../dataset/yaml-rules/unquoted.ts';
import { valueOf } from '../../dataset/value-of.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Puts quotes around texts that some tools read otherwise, and numbers where a text is wanted. */
export function mendedQuotes(path: string, text: string): string {
  const file = parseYaml(toTextFile(path, text));
  if (file.errors.length > 0) return text;
  const misread = unquoted(file.words).filter(
    ({ node, isKey }) =>
      !isKey && typeof node.value === 'string' && readElsewhere(node.value) !== undefined,
  );
  const numbers = numbersForTexts(path, file);
  const bare = unquoted(file.words).filter(
    (word) => misread.includes(word) || numbers.some(({ start }) => start === word.start),
  );
  return bare.reduceRight(
    (mended, { start, end }) =>
      `${mended.slice(0, start)}"${mended.slice(start, end)}"${mended.slice(end)}`,
    text,
  );
}

function numbersForTexts(path: string, file: ReturnType<typeof parseYaml>): readonly Stretch[] {
  const kind = kindOf(path);
  if (kind === undefined) return [];
  const value = valueOf(file.document);
  if (value === undefined) return [];
  const sheet = toSheet(file, file.document, value);
  if (validators[kind](value)) return [];
  return (validators[kind].errors ?? [])
    .filter(
      ({ keyword, schema, data }) =>
        keyword === 'type' && [schema].flat().includes('string') && typeof data === 'number',
    )
    .map((error) => {
      const { line, column, endColumn } = sheet.atValue(pathOf(error));
      const start = offsetOf(file.text, line) + column - 1;
      return { start, end: start + endColumn - column };
    });
}

function offsetOf(text: string, line: number): number {
  return text
    .split('\n')
    .slice(0, line - 1)
    .reduce((offset, { length }) => offset + length + 1, 0);
}
