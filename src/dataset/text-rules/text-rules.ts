import type { Rule } from '../rule.ts';
import type { TextFile } from '../text-file.ts';
import { bomRule } from './bom.ts';
import { commentPersonalDataRule } from './comment-personal-data.ts';
import { composedRule } from './composed.ts';
import { controlRule } from './control.ts';
import { directionRule } from './direction.ts';
import { invisibleRule } from './invisible.ts';
import { lineEndsRule } from './line-ends.ts';
import { lookAlikeRule } from './look-alike.ts';
import { mergeMarkerRule } from './merge-marker.ts';
import { mojibakeRule } from './mojibake.ts';
import { nestingRule } from './nesting.ts';
import { oddSpaceRule } from './odd-space.ts';
import { piledMarksRule } from './piled-marks.ts';
import { tabRule } from './tab.ts';
import { trailingSpaceRule } from './trailing-space.ts';
import { webPageRule } from './web-page.ts';

/** In the order in which they are explained. */
export const textRules: readonly Rule<TextFile>[] = [
  bomRule,
  lineEndsRule,
  controlRule,
  invisibleRule,
  directionRule,
  oddSpaceRule,
  tabRule,
  piledMarksRule,
  composedRule,
  lookAlikeRule,
  mojibakeRule,
  trailingSpaceRule,
  nestingRule,
  mergeMarkerRule,
  webPageRule,
  commentPersonalDataRule,
];
