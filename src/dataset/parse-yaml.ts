import { parseAllDocuments, parseDocument, type Document, type YAMLError } from 'yaml';
import type { TextFile } from './text-file.ts';

/** A file as a tree with positions; its errors are still in it. */
export interface YamlFile extends TextFile {
  readonly document: Document;
  readonly errors: readonly YAMLError[];
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
  const documents = parseAllDocuments(file.text, options);
  const [first, ...rest] = Array.isArray(documents) ? documents : [];
  const document = first ?? parseDocument('', options);
  return {
    ...file,
    document,
    errors: [...document.errors, ...document.warnings],
    furtherDocuments: rest.map(({ range }) => range[0]),
  };
}
