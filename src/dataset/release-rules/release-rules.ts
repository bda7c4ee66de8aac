import type { Rule } from '../rule.ts';
import { releaseChainRule } from './release-chain.ts';
import type { ReleaseFolder } from './release-folder.ts';
import { releaseIdReusedRule } from './release-id-reused.ts';
import { releaseOrderRule } from './release-order.ts';
import { releaseSealedRule } from './release-sealed.ts';
import { releaseUnknownIdRule } from './release-unknown-id.ts';

/** What must hold of the records of releases; in the order in which they are explained. */
export const releaseRules: readonly Rule<ReleaseFolder>[] = [
  releaseSealedRule,
  releaseOrderRule,
  releaseChainRule,
  releaseUnknownIdRule,
  releaseIdReusedRule,
];
