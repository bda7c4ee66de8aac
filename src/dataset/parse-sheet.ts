import { aliasRule } from './yaml-rules/alias.ts';
import { emptyFileRule } from './yaml-rules/empty-file.ts';
import { knownSheet } from './known-sheet.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Problem } from './problem.ts';
import { problemsOf } from './rule.ts';
import { toSheet, type Sheet } from './sheet.ts';
import type { TextFile } from './text-file.ts';
import { reservedKeyRule } from './yaml-rules/reserved-key.ts';
import { yamlRules } from './yaml-rules/yaml-rules.ts';

/** What cannot become a value, or not one value only. */
const fatal = new Set([aliasRule.code, emptyFileRule.code, reservedKeyRule.code]);

/** A text as a tree of values with positions; no sheet when the text cannot be read as one. */
export function parseSheet(file: TextFile): {
  readonly sheet?: Sheet;
  readonly problems: readonly Problem[];
} {
  const yaml = parseYaml(file);
  const problems = problemsOf(yamlRules, yaml);
  if (yaml.document.errors.length > 0 || problems.some(({ code }) => fatal.has(code))) {
    return { problems };
  }
  const value: unknown = yaml.document.toJS({ maxAliasCount: 0 });
  // Of a sound file hardly ever a position is asked for: its tree need not be kept, nor gone through.
  const sheet =
    problems.length === 0 ? knownSheet(file, value) : toSheet(file, yaml.document, value);
  return { sheet, problems };
}
