import type { Rule } from '../rule.ts';
import type { TextFile } from '../text-file.ts';
import { bomRule } from './bom.ts';
import { composedRule } from './composed.ts';
import { controlRule } from './control.ts';
import { directionRule } from './direction.ts';
import { invisibleRule } from './invisible.ts';
import { lineEndsRule } from './line-ends.ts';
import { lookAlikeRule } from './look-alike.ts';
import { mojibakeRule } from './mojibake.ts';
import { nestingRule } from './nesting.ts';
import { oddSpaceRule } from './odd-space.ts';
import { tabRule } from './tab.ts';
import { trailingSpaceRule } from './trailing-space.ts';

/** In the order in which they are explained. */
export const textRules: readonly Rule<TextFile>[] = [
  bomRule,
  lineEndsRule,
  controlRule,
  invisibleRule,
  directionRule,
  oddSpaceRule,
  tabRule,
  composedRule,
  lookAlikeRule,
  mojibakeRule,
  trailingSpaceRule,
  nestingRule,
];
