import { ascending, group, max } from 'd3-array';
import type { FollowUp } from '../model/follow-up.ts';
import type { Directive, Meeting } from '../model/meeting.ts';
import { daysOf, endOf } from '../model/time.ts';

/** Where a directive stands by its own date; whether the work was done is not known here. */
export type DirectiveState = 'past-due' | 'due' | 'no-date';

/**
 * What became of a directive, as far as reports tell: the newest report’s word; without a report
 * `silent` once a later meeting of the same body is known, `waiting` before.
 */
export type DirectiveOutcome = FollowUp['state'] | 'silent' | 'waiting';

export interface DirectiveFollowup {
  readonly directive: Directive;
  readonly state: DirectiveState;
  readonly outcome: DirectiveOutcome;
  /** The meeting that gave it. */
  readonly meeting: Meeting;
  /** What later meetings and publications tell of it, oldest first, undated ones before all. */
  readonly reports: readonly FollowUp[];
  /** Later meetings of the same body that tell nothing of it, oldest first. */
  readonly silentAt: readonly Meeting[];
}

/** A report weighs more than an order; of two reports of one day, the one that claims less. */
const weights: readonly FollowUp['state'][] = ['repeated', 'done', 'under-way', 'not-done'];

/** What became of every directive as of a day, in the order of the meetings. */
export function directiveFollowups(
  meetings: readonly Meeting[],
  day: string,
  followUps: readonly FollowUp[],
): readonly DirectiveFollowup[] {
  const byDirective = group(followUps, ({ directive }) => directive);
  const ofBody = group(meetings, ({ body }) => body.id);
  return meetings.flatMap((meeting) => {
    const later = laterMeetings(meeting, ofBody.get(meeting.body.id) ?? []);
    return meeting.directives.map((directive) => {
      const reports = (byDirective.get(directive.id) ?? []).toSorted((a, b) =>
        ascending(dayOf(a), dayOf(b)),
      );
      const told = new Set(reports.map(({ reportedBy }) => reportedBy.id));
      return {
        directive,
        state: directiveState(directive, day),
        outcome: newestWord(reports) ?? (later.length > 0 ? 'silent' : 'waiting'),
        meeting,
        reports,
        silentAt: later.filter(({ id }) => !told.has(id)),
      };
    });
  });
}

/** A directive is past due on the day after the last day of its date; an open end never passes. */
export function directiveState({ due }: Directive, day: string): DirectiveState {
  if (due === null) return 'no-date';
  const { last } = daysOf(due);
  return last !== undefined && last < day ? 'past-due' : 'due';
}

/** Whether its date has passed and no report names it. */
export function isOverdue({ state, outcome }: DirectiveFollowup): boolean {
  return state === 'past-due' && (outcome === 'silent' || outcome === 'waiting');
}

/** The meeting of the same body before a meeting: the last one that ended before it began. */
export function meetingBefore(
  { body, date }: Meeting,
  meetings: readonly Meeting[],
): Meeting | undefined {
  const { first } = daysOf(date);
  return meetings.findLast((other) => other.body.id === body.id && endOf(other.date) < first);
}

function newestWord(reports: readonly FollowUp[]): FollowUp['state'] | undefined {
  const newest = max(reports, dayOf);
  const words = new Set(
    reports.filter((report) => dayOf(report) === newest).map(({ state }) => state),
  );
  return weights.findLast((state) => words.has(state));
}

/** The last day of a report; nothing is older than one without a date, so that it outdoes none. */
function dayOf({ reportedBy: { date } }: FollowUp): string {
  return date === null ? '' : endOf(date);
}

/** Meetings of its body that began after a meeting; one that may be of the same day is none. */
function laterMeetings({ date }: Meeting, ofBody: readonly Meeting[]): readonly Meeting[] {
  const { last } = daysOf(date);
  if (last === undefined) return [];
  return ofBody
    .filter((other) => daysOf(other.date).first > last)
    .toSorted((a, b) => (daysOf(a.date).first < daysOf(b.date).first ? -1 : 1));
}
