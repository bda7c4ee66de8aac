import type { Rule } from '../rule.ts';
import type { YamlFile } from '../parse-yaml.ts';
import { aliasRule } from './alias.ts';
import { colonInTextRule } from './colon-in-text.ts';
import { commentCutsRule } from './comment-cuts.ts';
import { curlyQuotesRule } from './curly-quotes.ts';
import { duplicateKeyRule } from './duplicate-key.ts';
import { emptyFileRule } from './empty-file.ts';
import { escapedCharacterRule } from './escaped-character.ts';
import { indentRule } from './indent.ts';
import { keyTwinsRule } from './key-twins.ts';
import { missingSpaceRule } from './missing-space.ts';
import { numberFormRule } from './number-form.ts';
import { oneDocumentRule } from './one-document.ts';
import { reservedKeyRule } from './reserved-key.ts';
import { reservedStartRule } from './reserved-start.ts';
import { syntaxRule } from './syntax.ts';
import { tagRule } from './tag.ts';
import { unclosedRule } from './unclosed.ts';
import { unquotedRule } from './unquoted.ts';

/** In the order in which they are explained. */
export const yamlRules: readonly Rule<YamlFile>[] = [
  syntaxRule,
  unclosedRule,
  missingSpaceRule,
  colonInTextRule,
  reservedStartRule,
  indentRule,
  duplicateKeyRule,
  keyTwinsRule,
  commentCutsRule,
  curlyQuotesRule,
  escapedCharacterRule,
  reservedKeyRule,
  unquotedRule,
  numberFormRule,
  aliasRule,
  tagRule,
  oneDocumentRule,
  emptyFileRule,
];
