import { ascending, groups } from 'd3-array';
import type { Observation } from '../model/observation.ts';
import { endOf } from '../model/time.ts';

export type TaskPart = 'done' | 'in-progress' | 'overdue' | 'regular';

export const taskParts: readonly TaskPart[] = ['done', 'in-progress', 'overdue', 'regular'];

/** The indicators that count one list of tasks; lists are never added to each other. */
export interface TaskList {
  readonly id: string;
  /** Indicator ids. */
  readonly total: string | undefined;
  readonly parts: Readonly<Partial<Record<TaskPart, string>>>;
}

/** What one meeting or publication said about one list at one time. */
export interface TaskTotals {
  readonly list: string;
  readonly place: string;
  readonly time: string;
  readonly reportedBy: Observation['reportedBy'];
  readonly total: Observation | undefined;
  readonly parts: readonly { readonly part: TaskPart; readonly observation: Observation }[];
  /** Claims about a part or the total that contradict each other: shown, used for nothing. */
  readonly disputed: readonly Observation[];
  /** The tasks of the total that no part names; undefined without an exact total and parts. */
  readonly rest: number | undefined;
}

/**
 * A list’s totals, oldest first. There is a total only where the source states one: parts are not
 * added up, since nobody said that they are all.
 */
export function taskTotals(
  observations: readonly Observation[],
  list: TaskList,
): readonly TaskTotals[] {
  const known = new Set([list.total, ...Object.values(list.parts)]);
  const counted = observations.filter(
    ({ indicator, time, kind }) => known.has(indicator.id) && time !== null && kind !== 'delta',
  );
  return groups(counted, keyOf)
    .flatMap(([, claims]) => totalsOf(claims, list))
    .sort((a, b) => ascending(endOf(a.time), endOf(b.time)));
}

/** The share of the tasks that are in a part, 0 to 1; undefined without exact part and total. */
export function shareOfTasks(totals: TaskTotals, part: TaskPart): number | undefined {
  const count = totals.parts.find((one) => one.part === part)?.observation;
  if (!totals.total || !count || !isExact(count) || !isExact(totals.total)) return undefined;
  return totals.total.value > 0 ? count.value / totals.total.value : undefined;
}

function keyOf({ place, scope, time, reportedBy }: Observation): string {
  return [place.id, scope?.id, time, reportedBy.kind, reportedBy.id].join(' ');
}

function totalsOf(claims: readonly Observation[], list: TaskList): TaskTotals[] {
  const [first] = claims;
  if (first?.time == null) return [];
  const about = (indicator: string | undefined) =>
    claims.filter((claim) => claim.indicator.id === indicator);
  const total = single(about(list.total));
  const parts = taskParts.flatMap((part) => {
    const observation = single(about(list.parts[part]));
    return observation ? [{ part, observation }] : [];
  });
  const used = new Set([total, ...parts.map(({ observation }) => observation)]);
  return [
    {
      list: list.id,
      place: first.place.id,
      time: first.time,
      reportedBy: first.reportedBy,
      total,
      parts,
      disputed: claims.filter((claim) => !used.has(claim)),
      rest: restOf(
        total,
        parts.map(({ observation }) => observation),
      ),
    },
  ];
}

function single(claims: readonly Observation[]): Observation | undefined {
  return claims.length === 1 ? claims[0] : undefined;
}

function restOf(total: Observation | undefined, parts: readonly Observation[]): number | undefined {
  if (!total || parts.length === 0 || ![total, ...parts].every(isExact)) return undefined;
  const rest = parts.reduce((left, { value }) => left - value, total.value);
  return rest >= 0 ? rest : undefined;
}

function isExact({ bound }: Observation): boolean {
  return bound === 'exact';
}
