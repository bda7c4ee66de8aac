import { boundariesRule } from '../dataset/geography/boundaries.ts';
import { encodingRule } from '../dataset/decode.ts';
import { fileRules } from '../dataset/file-rules/file-rules.ts';
import { folderRules } from '../dataset/folder-rules/folder-rules.ts';
import { tooLargeRule } from '../dataset/folder-rules/too-large.ts';
import { unreadableRule } from '../dataset/folder-rules/unreadable.ts';
import type { Severity, Words } from '../dataset/problem.ts';
import { releaseRules } from '../dataset/release-rules/release-rules.ts';
import { schemaRules } from '../dataset/schema-rules/schema-rules.ts';
import { textRules } from '../dataset/text-rules/text-rules.ts';
import { yamlRules } from '../dataset/yaml-rules/yaml-rules.ts';
import { datasetRules } from './rules/dataset-rules.ts';
import { expiredExceptionRule, unneededExceptionRule } from './with-exceptions.ts';

/** The passes of the check, in their order: each sees what survived the one before. */
export const passes = ['folder', 'text', 'yaml', 'schema', 'file', 'dataset'] as const;
export type Pass = (typeof passes)[number];

/** A rule as the page of rules explains it. */
export interface CatalogueEntry {
  readonly code: string;
  readonly severity: Severity;
  readonly about: Words;
  readonly pass: Pass;
}

/** Every rule, in the order of the passes. */
export const ruleCatalogue: readonly CatalogueEntry[] = [
  ...entries('folder', [unreadableRule, tooLargeRule, ...folderRules, boundariesRule]),
  ...entries('text', [encodingRule, ...textRules]),
  ...entries('yaml', yamlRules),
  ...entries('schema', schemaRules),
  ...entries('file', [...fileRules, ...releaseRules]),
  ...entries('dataset', [...datasetRules, unneededExceptionRule, expiredExceptionRule]),
];

type Described = Pick<CatalogueEntry, 'code' | 'severity' | 'about'>;

function entries(pass: Pass, rules: readonly Described[]): readonly CatalogueEntry[] {
  return rules.map(({ code, severity, about }) => ({ code, severity, about, pass }));
}
