import type { Added, ReleaseFile, Removed, StepBack } from '../../dataset/file-types.ts';
import type { Model } from '../model.ts';
import type { Observation } from '../observation.ts';
import { briefly, sayingOf } from './claim-sayings.ts';
import type { Comparison } from './compare-states.ts';
import type { Reasoned, Reasons } from './reasons.ts';

/** What stands in a record whether it is the first or not. */
export type RecordHead = Pick<
  ReleaseFile,
  'id' | 'date' | 'previous' | 'summary' | 'schema_version' | 'state'
>;

export interface RecordParts {
  readonly head: RecordHead;
  /** undefined for the first release, which has nothing to be compared with. */
  readonly since: { readonly comparison: Comparison; readonly reasoned: Reasoned } | undefined;
  readonly charts: Readonly<Record<string, string>>;
  readonly chartsGone: NonNullable<ReleaseFile['charts_gone']>;
  readonly wayBack: readonly StepBack[];
}

/** A release as its record tells it, every list sorted. */
export function releaseRecord(
  { head, since, charts, chartsGone, wayBack }: RecordParts,
  now: Model,
): Omit<ReleaseFile, 'seal'> {
  if (since === undefined) return { ...head, charts: sorted(charts) };
  const { comparison, reasoned } = since;
  const claims = new Map(now.observations.map((claim) => [claim.id, claim]));
  return {
    ...head,
    added: addedOf(comparison),
    changes: reasoned.changes.map(({ removed, ...change }) => ({
      ...change,
      ...(removed && { removed: removed.map((one) => withNow(one, claims)) }),
    })),
    reworded: byFile(comparison.reworded),
    gone: [...reasoned.gone],
    charts: sorted(charts),
    charts_gone: sorted(chartsGone),
    way_back: [...wayBack],
  };
}

/** What the reasons lack before a record can be written. */
export function isComplete({ unexplained, unused }: Reasoned, { summary }: Reasons): boolean {
  return unexplained.length === 0 && unused.length === 0 && summary.en !== '' && summary.vi !== '';
}

function addedOf({ addedFiles, added }: Comparison): Added {
  return { files: [...addedFiles], claims: byFile(added) };
}

/** By file, without the id of the report, which the name of the file is. */
function byFile(claims: readonly Observation[]): Record<string, string[]> {
  const groups = Map.groupBy(claims, ({ origin }) => origin.file);
  return sorted(
    Object.fromEntries(
      [...groups].map(([file, members]) => [
        file,
        members.map(({ id, reportedBy }) => id.slice(reportedBy.id.length + 1)).toSorted(),
      ]),
    ),
  );
}

function withNow(removed: Removed, claims: ReadonlyMap<string, Observation>): Removed {
  const claim = claims.get(removed.became ?? '');
  return claim === undefined ? removed : { ...removed, now: briefly(sayingOf(claim), claim) };
}

function sorted<Value>(map: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(map).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
