import type { Reader } from '../../locales/reader.ts';
import type { ClaimFinding } from '../../stats/findings/claim-finding.ts';
import type { GoalStand } from '../../stats/findings/goal-stand.ts';
import type { TrendFinding } from '../../stats/findings/trend-finding.ts';
import type { TimedObservation } from '../../stats/series.ts';
import { said, saidGoal } from './headline-quantity.ts';

type ChangedFinding = Extract<TrendFinding, { kind: 'changed' }>;
type DisputedFinding = Extract<TrendFinding, { kind: 'disputed' }>;

/** What the line of one place and indicator shows, in a sentence. */
export function trendHeadline(finding: TrendFinding, reader: Reader): string {
  switch (finding.kind) {
    case 'changed':
      return changedHeadline(finding, reader);
    case 'newest':
      return claimHeadline({ claim: finding.claim, goal: finding.goal }, reader);
    case 'disputed':
      return disputedHeadline(finding, reader);
  }
}

/** One claim and the next goal for it, in a sentence. */
export function claimHeadline({ claim, goal }: ClaimFinding, reader: Reader): string {
  return reader.words.findings.trend.newest({
    ...aboutOf(claim, goal, reader),
    at: said(claim, reader).phrase,
    time: claim.time,
    timing: claim.timing,
  });
}

function changedHeadline({ way, from, to, goal }: ChangedFinding, reader: Reader): string {
  const { trend } = reader.words.findings;
  const of = { ...aboutOf(to, goal, reader), times: [from.time, to.time] } as const;
  if (way === 'same') return trend.same({ ...of, at: said(to, reader).phrase });
  if (!of.isRank) {
    return trend.changed({ ...of, way, from: said(from, reader), to: said(to, reader) });
  }
  const nearer = way === 'up' ? 'down' : 'up';
  return trend.moved({ ...of, way: nearer, from: from.value, to: to.value });
}

function disputedHeadline({ claims, goal }: DisputedFinding, reader: Reader): string {
  const sorted = claims.toSorted((a, b) => a.value - b.value);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (!first || !last) throw new Error('A dispute needs claims.');
  const values = new Set(sorted.map((claim) => said(claim, reader).bare));
  return reader.words.findings.trend.disputed({
    ...aboutOf(last, goal, reader),
    values: [...[...values].slice(0, -1), said(last, reader).phrase],
    time: last.time,
    timing: last.timing,
  });
}

/** Only an exact rank is a place in a table; “top 50” is said as any other figure. */
function aboutOf(claim: TimedObservation, goal: GoalStand | undefined, reader: Reader) {
  return {
    name: reader.plain(claim.indicator.name),
    place: reader.plain(claim.place.name),
    isRank: claim.unit.style === 'rank' && claim.bound === 'exact',
    goal: saidGoal(goal, reader),
  };
}
