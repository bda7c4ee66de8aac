import type { Observation } from '../../model/observation.ts';
import { endOf, type Edtf } from '../../model/time.ts';
import type { TaskTotals } from '../task-totals.ts';

/** What the newest report on a list of tasks says was done. */
export type TaskFinding = { readonly time: Edtf } & (
  | { readonly kind: 'of-total'; readonly done: Observation; readonly total: Observation }
  | {
      /** Sides of a disagreement about the tasks done. */
      readonly kind: 'disputed';
      readonly done: readonly Observation[];
      readonly total: Observation | undefined;
    }
  | { readonly kind: 'running'; readonly done: Observation; readonly running: Observation }
  | { readonly kind: 'done'; readonly done: Observation }
);

/**
 * The newest report that says how many tasks were done; with reports of the same day that say
 * otherwise, all of their figures. `doneIndicator` is the id of the indicator of tasks done.
 */
export function taskFinding(
  reports: readonly TaskTotals[],
  doneIndicator: string,
): TaskFinding | undefined {
  const telling = reports.filter((report) => claimsOfDone(report, doneIndicator).length > 0);
  const newest = telling.toSorted((a, b) => (endOf(a.time) < endOf(b.time) ? -1 : 1)).at(-1);
  if (!newest) return undefined;
  const { time } = newest;
  const sameTime = telling.filter((report) => report.time === time);
  const said = unique(sameTime.flatMap((report) => claimsOfDone(report, doneIndicator)));
  const totals = unique(sameTime.flatMap(({ total }) => total ?? []));
  const total = totals.length === 1 ? totals[0] : undefined;
  const [done] = said;
  if (!done) return undefined;
  if (said.length > 1) return { kind: 'disputed', time, done: said, total };
  if (total) return { kind: 'of-total', time, done, total };
  const running = newest.parts.find(({ part }) => part === 'in-progress')?.observation;
  return running ? { kind: 'running', time, done, running } : { kind: 'done', time, done };
}

function claimsOfDone({ parts, disputed }: TaskTotals, id: string): readonly Observation[] {
  const part = parts.find(({ part }) => part === 'done')?.observation;
  return [...(part ? [part] : []), ...disputed.filter(({ indicator }) => indicator.id === id)];
}

/** One claim for each thing said, the smallest number first. */
function unique(claims: readonly Observation[]): readonly Observation[] {
  const said = new Map(claims.map((claim) => [`${claim.bound} ${String(claim.value)}`, claim]));
  return [...said.values()].sort((a, b) => a.value - b.value);
}
