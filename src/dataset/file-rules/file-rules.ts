import type { Dataset } from '../dataset.ts';
import type { Rule } from '../rule.ts';
import { accessedRule } from './accessed-before-published.ts';
import { backwardsRule } from './backwards.ts';
import { boundUnsaidRule } from './bound-unsaid.ts';
import { boundWordRule } from './bound-word.ts';
import { deltaRule } from './delta.ts';
import { foreignAlphabetRule } from './foreign-alphabet.ts';
import { folderRule } from './folder.ts';
import { idDateRule } from './id-date.ts';
import { idFileNameRule } from './id-file-name.ts';
import { impossibleDateRule } from './impossible-date.ts';
import { indirectLinkRule } from './indirect-link.ts';
import { insecureLinkRule } from './insecure-link.ts';
import { lineBreakRule } from './line-break.ts';
import { markupRule } from './markup.ts';
import { modelineRule } from './modeline.ts';
import { notTranslatedRule } from './not-translated.ts';
import { unknownTimeRule } from './null-time.ts';
import { timingRule } from './one-time.ts';
import { personalDataRule } from './personal-data.ts';
import { placeholderRule } from './placeholder.ts';
import { printedSourceRule } from './printed-source.ts';
import { rankChangeSignRule } from './rank-change-sign.ts';
import { rankBeyondFieldRule } from './rank-beyond-field.ts';
import { repeatedIdRule } from './repeated-id.ts';
import { reservedIdRule } from './reserved-id.ts';
import { spacesRule } from './spaces.ts';
import { statusEvidenceRule } from './status-evidence.ts';
import { unitNotPrintedRule } from './unit-not-printed.ts';
import { templateRule } from './template.ts';
import { unknownSourceRule } from './unknown-source.ts';
import { valueNotPrintedRule } from './value-not-printed.ts';
import { withoutDiacriticsRule } from './without-diacritics.ts';

/** What must hold within one file; in the order in which they are explained. */
export const fileRules: readonly Rule<Dataset>[] = [
  modelineRule,
  idFileNameRule,
  idDateRule,
  reservedIdRule,
  folderRule,
  repeatedIdRule,
  unknownSourceRule,
  printedSourceRule,
  valueNotPrintedRule,
  unitNotPrintedRule,
  rankBeyondFieldRule,
  rankChangeSignRule,
  boundWordRule,
  boundUnsaidRule,
  timingRule,
  unknownTimeRule,
  deltaRule,
  impossibleDateRule,
  backwardsRule,
  accessedRule,
  statusEvidenceRule,
  withoutDiacriticsRule,
  notTranslatedRule,
  spacesRule,
  lineBreakRule,
  foreignAlphabetRule,
  markupRule,
  templateRule,
  placeholderRule,
  personalDataRule,
  insecureLinkRule,
  indirectLinkRule,
];
