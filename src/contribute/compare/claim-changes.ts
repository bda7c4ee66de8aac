import type { Model } from '../../model/model.ts';
import type { Observation } from '../../model/observation.ts';
import type { Words } from '../../dataset/problem.ts';
import { inBoth, type Change } from './change.ts';
import type { ClaimTeller } from './claim-sentence.ts';
import { matchedClaims } from './matched-claims.ts';

/** What changed among the figures. An id that went and one that came for the same thing are one change. */
export function claimChanges(before: Model, after: Model, teller: ClaimTeller): readonly Change[] {
  const { said } = teller;
  const matched = matchedClaims(before.observations, after.observations, (claim) => said(claim));
  const kept = new Set(matched.values());
  const gone = before.observations.filter((claim) => !kept.has(claim));
  const come = after.observations.filter((claim) => !matched.has(claim));
  const renamed = pairs(gone, come);
  const partners = new Set([...renamed].flat());
  return [
    ...gone.filter((claim) => !partners.has(claim)).map((claim) => removed(claim, teller)),
    ...[...renamed].map(([was, is]) => differs('renamed', [was, is], teller)),
    ...[...matched].flatMap(([is, was]) => (was.id === is.id ? [] : moved(was, is))),
    ...[...matched].flatMap(([is, was]) =>
      said(was) === said(is) ? [] : differs('changed', [was, is], teller),
    ),
    ...conflictChanges({ before, after, matched }, teller),
    ...come.filter((claim) => !partners.has(claim)).map((claim) => added(claim, teller)),
  ];
}

type Claims = ReadonlyMap<string, Observation>;

function byId({ observations }: Model): Claims {
  return new Map(observations.map((claim) => [claim.id, claim]));
}

/** Claims that kept their report, indicator and place, and lost their id with their time or kind. */
function pairs(
  gone: readonly Observation[],
  come: readonly Observation[],
): ReadonlyMap<Observation, Observation> {
  const about = ({ reportedBy, indicator, place }: Observation) =>
    `${reportedBy.id} ${indicator.id} ${place.id}`;
  const free = Map.groupBy(come, about);
  const found = new Map<Observation, Observation>();
  for (const claim of gone) {
    const candidates = free.get(about(claim)) ?? [];
    const partner = candidates.find(({ value }) => value === claim.value) ?? candidates[0];
    if (partner === undefined) continue;
    found.set(claim, partner);
    free.set(
      about(claim),
      candidates.filter((one) => one !== partner),
    );
  }
  return found;
}

interface Matched {
  readonly before: Model;
  readonly after: Model;
  readonly matched: ReadonlyMap<Observation, Observation>;
}

function conflictChanges(
  { before, after, matched }: Matched,
  teller: ClaimTeller,
): readonly Change[] {
  const [old, now] = [byId(before), byId(after)];
  // An id that moved in its file is the same claim.
  const moves = new Map([...matched].map(([is, was]) => [was.id, is.id]));
  return after.observations.flatMap((claim): readonly Change[] => {
    const was = (matched.get(claim)?.conflicts ?? []).map((id) => moves.get(id) ?? id);
    const told = (ids: readonly string[], claims: Claims) =>
      inBoth((language) => ids.map((id) => teller.said(claims.get(id), language)).join('; '));
    const opened = claim.conflicts.filter((id) => !was.includes(id));
    const closed = was.filter((id) => !claim.conflicts.includes(id));
    const common = { ...subject(claim), before: saidOf(claim, teller) };
    return [
      ...(opened.length === 0
        ? []
        : [{ ...common, kind: 'conflict-opened' as const, after: told(opened, now) }]),
      ...(closed.length === 0
        ? []
        : [
            {
              ...common,
              kind: 'conflict-closed' as const,
              after: told(closed, new Map([...old, ...now])),
            },
          ]),
    ];
  });
}

function removed(claim: Observation, teller: ClaimTeller): Change {
  return { ...subject(claim), kind: 'removed', before: saidOf(claim, teller) };
}

function added(claim: Observation, teller: ClaimTeller): Change {
  return { ...subject(claim), kind: 'added', after: saidOf(claim, teller) };
}

/** Says the same under another id, as another claim of its file now stands before it. */
function moved(was: Observation, is: Observation): Change {
  return {
    ...subject(is),
    kind: 'renamed',
    before: inBoth(() => was.id),
    after: inBoth(() => is.id),
  };
}

function differs(
  kind: 'renamed' | 'changed',
  [was, is]: readonly [Observation, Observation],
  { partsOf }: ClaimTeller,
): Change {
  // The number stands for the figure; beside it, only what is not the same.
  const told = (claim: Observation, other: Observation) =>
    inBoth((language) => {
      const others = partsOf(other, language);
      return partsOf(claim, language)
        .filter((part, i) => part !== '' && (i === 0 || part !== others[i]))
        .join(' ');
    });
  return { ...subject(is), kind, before: told(was, is), after: told(is, was) };
}

function saidOf(claim: Observation, { said }: ClaimTeller): Words {
  return inBoth((language) => said(claim, language));
}

function subject({ id, indicator, place, reportedBy, origin }: Observation) {
  const shown = place.kind === 'nation' ? '/' : `/provinces/${place.id}/`;
  return {
    thing: 'figure',
    id,
    name: {
      en: `${indicator.name.en}, ${place.name.en}`,
      vi: `${indicator.name.vi}, ${place.name.vi}`,
    },
    origin,
    pages: [
      `/indicators/${indicator.id}/`,
      shown,
      ...(reportedBy.kind === 'meeting' ? [`/meetings/${reportedBy.id}/`] : []),
    ],
    charts: [indicator.id],
  } as const;
}
