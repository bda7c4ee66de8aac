import { max, min } from 'd3-array';
import type { Target } from '../../model/legal-document.ts';
import type { Meeting } from '../../model/meeting.ts';
import { daysOf, endOf, type Edtf } from '../../model/time.ts';

/** The last thing that happened and the next that was promised. */
export interface TimelineFinding {
  /** Several, when they were held on one day. */
  readonly meetings: readonly Meeting[];
  readonly next: { readonly due: Edtf; readonly goals: number } | undefined;
}

/** Seen from a day (YYYY-MM-DD), that of the dataset. undefined with neither meetings nor goals. */
export function timelineFinding(
  meetings: readonly Meeting[],
  targets: readonly Pick<Target, 'due'>[],
  day: string,
): TimelineFinding | undefined {
  const held = meetings.filter(({ date }) => endOf(date) <= day);
  const newest = max(held, ({ date }) => endOf(date));
  const last = held.filter(({ date }) => endOf(date) === newest);
  const next = nextDue(targets, day);
  return last.length === 0 && !next ? undefined : { meetings: last, next };
}

function nextDue(targets: readonly Pick<Target, 'due'>[], day: string): TimelineFinding['next'] {
  const ahead = targets.filter(({ due }) => (daysOf(due).last ?? '') > day);
  const end = min(ahead, ({ due }) => endOf(due));
  const goals = ahead.filter(({ due }) => endOf(due) === end);
  const [one] = goals;
  return one && { due: one.due, goals: goals.length };
}
