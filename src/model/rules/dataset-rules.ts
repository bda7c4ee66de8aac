import type { Rule } from '../../dataset/rule.ts';
import { addressInTwoFilesRule, addressTwiceRule } from './entries/address-twice.ts';
import { aimAsResultRule } from './entries/aim-as-result.ts';
import { beforeMeetingRule } from './before-meeting.ts';
import { claimInTwoFilesRule, claimTwiceRule } from './claim-twice.ts';
import { codeTwiceRule } from './code-twice.ts';
import { conflictRule, selfContradictionRule } from './conflict.ts';
import { cumulativeFallsRule } from './entries/cumulative-falls.ts';
import { dateOfPageRule } from './date-of-page.ts';
import { deltaUnitRule } from './delta-unit.ts';
import { duplicateIdRule } from './duplicate-id.ts';
import { emptyPublicationRule } from './empty-publication.ts';
import { followUpBeforeDirectiveRule } from './follow-up-before-directive.ts';
import { followUpTwiceRule } from './follow-up-twice.ts';
import { formerFigureRule } from './former-figure.ts';
import { futureDateRule } from './future-date.ts';
import { loneZeroRule } from './lone-zero.ts';
import { nameSpellingRule } from './name-spelling.ts';
import { nameTwiceRule } from './entries/name-twice.ts';
import { nearDuplicateRule } from './entries/near-duplicate.ts';
import { nationalFigureRule } from './national-figure.ts';
import { orphanSourceRule } from './orphan-source.ts';
import { orphanRule } from './orphan.ts';
import { outOfBoundsRule } from './out-of-bounds.ts';
import { otherProvinceRule } from './entries/other-province.ts';
import { plausibleChangeRule } from './plausible-change.ts';
import { powerOfTenRule } from './power-of-ten.ts';
import { publisherNameRule } from './entries/publisher-name.ts';
import { publisherUnsaidRule } from './about/publisher-unsaid.ts';
import { readUntilRule } from './about/read-until.ts';
import { regionMissingRule } from './region-missing.ts';
import type { Register } from './register.ts';
import { successionRule } from './succession.ts';
import { targetAsResultRule } from './target-as-result.ts';
import { targetUnitRule } from './target-unit.ts';
import { taskListRule } from './task-list.ts';
import { tileGridRule } from './tile-grid.ts';
import { timingOfKindRule } from './timing-of-kind.ts';
import { unitLifeRule } from './unit-life.ts';
import { unknownDirectiveRule } from './unknown-directive.ts';
import { unknownIdRules } from './unknown-id.ts';
import { unlistedRule } from './unlisted.ts';
import { yearOfPageRule } from './year-of-page.ts';

/** What must hold across files; in the order in which they are explained. */
export const datasetRules: readonly Rule<Register>[] = [
  ...unknownIdRules,
  unknownDirectiveRule,
  duplicateIdRule,
  nameTwiceRule,
  addressTwiceRule,
  unitLifeRule,
  successionRule,
  regionMissingRule,
  codeTwiceRule,
  tileGridRule,
  outOfBoundsRule,
  timingOfKindRule,
  deltaUnitRule,
  targetUnitRule,
  taskListRule,
  unlistedRule,
  futureDateRule,
  readUntilRule,
  claimTwiceRule,
  selfContradictionRule,
  claimInTwoFilesRule,
  nearDuplicateRule,
  followUpBeforeDirectiveRule,
  followUpTwiceRule,
  nationalFigureRule,
  formerFigureRule,
  otherProvinceRule,
  aimAsResultRule,
  targetAsResultRule,
  powerOfTenRule,
  cumulativeFallsRule,
  loneZeroRule,
  plausibleChangeRule,
  yearOfPageRule,
  dateOfPageRule,
  beforeMeetingRule,
  nameSpellingRule,
  emptyPublicationRule,
  orphanSourceRule,
  publisherNameRule,
  addressInTwoFilesRule,
  conflictRule,
  orphanRule,
  publisherUnsaidRule,
];
