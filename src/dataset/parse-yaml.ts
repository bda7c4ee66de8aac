import { parseAllDocuments, parseDocument, type Document, type YAMLError } from 'yaml';
import { oddSpaces } from './characters.ts';
import { wordsOf, type Word } from './yaml-rules/nodes.ts';
import type { TextFile } from './text-file.ts';

/** A file as a tree with positions; its errors are still in it. */
export interface YamlFile extends TextFile {
  readonly document: Document;
  readonly errors: readonly YAMLError[];
  /** Every key and single value, in the order of the text. */
  readonly words: readonly Word[];
  /** Offsets at which a second, third … document begins. */
  readonly furtherDocuments: readonly number[];
}

/** Never throws: what is no YAML is in `errors`. YAML 1.2 core, no merges, keys are texts. */
export function parseYaml(file: TextFile): YamlFile {
  const options = {
    prettyErrors: false,
    strict: true,
    uniqueKeys: true,
    stringKeys: true,
    merge: false,
    keepSourceTokens: false,
  } as const;
  const documents = parseAllDocuments(readable(file.text), options);
  const [first, ...rest] = Array.isArray(documents) ? documents : [];
  const document = first ?? parseDocument('', options);
  return {
    ...file,
    document,
    errors: [...document.errors, ...document.warnings],
    words: wordsOf(document),
    furtherDocuments: rest.map(({ range }) => range[0]),
  };
}

/** What text rules tell already must not lead to further complaints: same length, plain signs. */
function readable(text: string): string {
  return text.replaceAll(/\r(?!\n)/g, '\n').replaceAll(oddSpaces, ' ');
}
