import { matchesGlob } from 'node:path';
import type { Gone, Reason, Removed, Texts } from '../../dataset/file-types.ts';
import type { Comparison } from './compare-states.ts';

/** Why claims changed or went: the reason, and the ids it is given for, `*` standing for anything. */
export interface GivenReason {
  readonly kind: Reason['kind'];
  readonly reason: Texts;
  readonly claims: readonly string[];
  /** Ids of claims that went, each with that of the claim that says it now. */
  readonly became: Readonly<Record<string, string>>;
}

/** What became of an indicator, a meeting, …, called `indicator/<id>`. */
export interface GivenEnd {
  readonly thing: string;
  readonly became: string | null;
  readonly reason: Texts;
}

/** What a person says about a release. */
export interface Reasons {
  readonly summary: Texts;
  readonly reasons: readonly GivenReason[];
  readonly gone: readonly GivenEnd[];
}

export interface Reasoned {
  readonly changes: readonly Reason[];
  readonly gone: readonly Gone[];
  /** Claims and things for which nobody gave a reason. */
  readonly unexplained: readonly string[];
  /** Ids that were named and neither changed nor went: slips of the pen. */
  readonly unused: readonly string[];
}

/** Puts the reasons beside what changed. The first reason that names a claim holds. */
export function withReasons(comparison: Comparison, { reasons, gone }: Reasons): Reasoned {
  const ids = [...comparison.changed, ...comparison.removed].map(({ claim }) => claim);
  const reasonOf = new Map(ids.map((id) => [id, reasons.find((one) => names(one, id))]));
  const endOf = new Map(gone.map((end) => [end.thing, end]));
  const changes = reasons.map((one): Reason => {
    const belongs = ({ claim }: { readonly claim: string }) => reasonOf.get(claim) === one;
    const changed = comparison.changed.filter(belongs);
    const removed = comparison.removed.filter(belongs).map((it) => withSuccessor(it, one));
    return {
      kind: one.kind,
      reason: one.reason,
      ...(changed.length > 0 && { changed: [...changed] }),
      ...(removed.length > 0 && { removed }),
    };
  });
  return {
    changes: changes.filter(
      ({ changed, removed }) => changed !== undefined || removed !== undefined,
    ),
    gone: comparison.gone.flatMap((thing) => {
      const end = endOf.get(`${thing.kind}/${thing.id}`);
      return end === undefined ? [] : [{ ...thing, became: end.became, reason: end.reason }];
    }),
    unexplained: [
      ...ids.filter((id) => reasonOf.get(id) === undefined),
      ...comparison.gone.map(({ kind, id }) => `${kind}/${id}`).filter((key) => !endOf.has(key)),
    ],
    unused: [
      ...reasons.flatMap((one) =>
        [...one.claims, ...Object.keys(one.became)].filter(
          (pattern) => !ids.some((id) => matches(id, pattern)),
        ),
      ),
      ...[...endOf.keys()].filter(
        (key) => !comparison.gone.some(({ kind, id }) => `${kind}/${id}` === key),
      ),
    ],
  };
}

function names({ claims, became }: GivenReason, id: string): boolean {
  return id in became || claims.some((pattern) => matches(id, pattern));
}

function matches(id: string, pattern: string): boolean {
  return id === pattern || (pattern.includes('*') && matchesGlob(id, pattern));
}

function withSuccessor(removed: Removed, { became }: GivenReason): Removed {
  const successor = became[removed.claim];
  return successor === undefined ? removed : { ...removed, became: successor };
}
