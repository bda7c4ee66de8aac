import {
  parseAllDocuments,
  parseDocument,
  YAMLParseError,
  type Document,
  type YAMLError,
} from 'yaml';
import { oddSpaces } from './characters.ts';
import { twinKeysOf, type TwinKey } from './yaml-rules/twin-keys.ts';
import { wordsOf, type Word } from './yaml-rules/nodes.ts';
import type { TextFile } from './text-file.ts';

/** A file as a tree with positions; its errors are still in it. */
export interface YamlFile extends TextFile {
  readonly document: Document;
  readonly errors: readonly YAMLError[];
  /** Every key and single value, in the order of the text. */
  readonly words: readonly Word[];
  /** Keys that stand a second time in their map, by where they start. */
  readonly twinKeys: ReadonlyMap<number, TwinKey>;
  /** Offsets at which a second, third … document begins. */
  readonly furtherDocuments: readonly number[];
}

/** Never throws: what is no YAML is in `errors`. YAML 1.2 core, no merges, keys are texts. */
export function parseYaml(file: TextFile): YamlFile {
  const options = {
    prettyErrors: false,
    strict: true,
    // The parser compares each key with each; ours is found in one pass.
    uniqueKeys: false,
    stringKeys: true,
    merge: false,
    keepSourceTokens: false,
  } as const;
  const documents = withoutTraces(() => allDocuments(readable(file.text), options));
  const [first, ...rest] = documents ?? [];
  const document = first ?? parseDocument('', options);
  if (documents === undefined) document.errors.push(tooDeep(file.text));
  const twinKeys = twinKeysOf(document);
  for (const [start, { name }] of twinKeys) {
    const place: [number, number] = [start, start + name.length];
    document.errors.push(new YAMLParseError(place, 'DUPLICATE_KEY', 'Map keys must be unique'));
  }
  return {
    ...file,
    document,
    twinKeys,
    errors: [...document.errors, ...document.warnings],
    words: wordsOf(document),
    furtherDocuments: rest.map(({ range }) => range[0]),
  };
}

/** undefined where so much lies inside one bracket that the parser runs out of stack. */
function allDocuments(text: string, options: object): readonly Document.Parsed[] | undefined {
  try {
    const documents = parseAllDocuments(text, options);
    return Array.isArray(documents) ? documents : [];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** At the bracket that is never closed; where all are, at the first. */
function tooDeep(text: string): YAMLParseError {
  const open: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[[{\]}]/g)) {
    if ('[{'.includes(bracket)) open.push(index);
    else open.pop();
  }
  const start = open[0] ?? Math.max(0, text.search(/[[{]/));
  return new YAMLParseError([start, start + 1], 'RESOURCE_EXHAUSTION', 'Too deep');
}

/** Each complaint of the parser is an Error; to note for each how it came about takes most of the time. */
function withoutTraces<Value>(act: () => Value): Value {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return act();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** What text rules tell already must not lead to further complaints: same length, plain signs. */
function readable(text: string): string {
  return text.replaceAll(/\r(?!\n)/g, '\n').replaceAll(oddSpaces, ' ');
}
