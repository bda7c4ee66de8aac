import { kindOf, type FileKind } from '../../dataset/file-kinds.ts';
import { modelineOf } from '../../dataset/file-rules/modeline.ts';
import { parseYaml } from '../../dataset/parse-yaml.ts';
import { toTextFile } from '../../dataset/text-file.ts';
import { isRecord } from '../../dataset/walk.ts';
import { mendedCharacters } from './mended-characters.ts';
import { valueOf } from '../../dataset/value-of.ts';
import { mendedQuotes } from './mended-quotes.ts';

/**
 * A file of the dataset with what a machine can mend: characters, line ends, quotes and the line
 * that names the schema. Comments stay; twice is the same as once; what the file says stays too,
 * or it is left as it was.
 */
export function mended(path: string, text: string): string {
  const kind = kindOf(path);
  const plain = mendedCharacters(text);
  const whole = mendedQuotes(path, kind === undefined ? plain : withModeline(path, kind, plain));
  const before = meaningOf(path, text);
  return before === undefined || before === meaningOf(path, whole) ? whole : text;
}

function withModeline(path: string, kind: FileKind, text: string): string {
  const body = text.replace(/^# yaml-language-server:.*\n/, '');
  return `${modelineOf(path, kind)}\n${body}`.replace(/\n*$/, '\n');
}

/** What a file says, in a form that mends do not touch; undefined where it cannot be read. */
function meaningOf(path: string, text: string): string | undefined {
  const { document, errors } = parseYaml(toTextFile(path, text));
  const value = errors.length > 0 ? undefined : valueOf(document);
  return value === undefined ? undefined : JSON.stringify(normal(value));
}

function normal(value: unknown): unknown {
  if (typeof value === 'string') return mendedCharacters(value).trimEnd();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(normal);
  if (!isRecord(value)) return value;
  return Object.entries(value).map(([key, child]) => [mendedCharacters(key), normal(child)]);
}
