import type { Rule } from '../../dataset/rule.ts';
import type { Register } from './register.ts';
import { unknownIdRules } from './unknown-id.ts';

/** What must hold across files; in the order in which they are explained. */
export const datasetRules: readonly Rule<Register>[] = [...unknownIdRules];
