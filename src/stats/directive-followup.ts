import type { Directive, Meeting } from '../model/meeting.ts';
import { daysOf } from '../model/time.ts';

/** Where a directive stands by its own date; whether the work was done is not known here. */
export type DirectiveState = 'past-due' | 'due' | 'no-date';

export interface DirectiveFollowup {
  readonly directive: Directive;
  readonly state: DirectiveState;
  /** The meeting that gave it. */
  readonly meeting: Meeting;
  /**
   * Meetings of the same body since then, oldest first. The dataset links no report to a directive,
   * so it is silent about each at all of them.
   */
  readonly silentAt: readonly Meeting[];
}

/** What became of every directive as of a day, in the order of the meetings. */
export function directiveFollowups(
  meetings: readonly Meeting[],
  day: string,
): readonly DirectiveFollowup[] {
  return meetings.flatMap((meeting) => {
    const silentAt = laterMeetings(meeting, meetings);
    return meeting.directives.map((directive) => ({
      directive,
      state: directiveState(directive, day),
      meeting,
      silentAt,
    }));
  });
}

/** A directive is past due on the day after the last day of its date; an open end never passes. */
export function directiveState({ due }: Directive, day: string): DirectiveState {
  if (due === null) return 'no-date';
  const { last } = daysOf(due);
  return last !== undefined && last < day ? 'past-due' : 'due';
}

/** Meetings of the same body that began after a meeting; one that may be of the same day is none. */
function laterMeetings({ body, date }: Meeting, meetings: readonly Meeting[]): readonly Meeting[] {
  const { last } = daysOf(date);
  if (last === undefined) return [];
  return meetings
    .filter((other) => other.body.id === body.id && daysOf(other.date).first > last)
    .toSorted((a, b) => (daysOf(a.date).first < daysOf(b.date).first ? -1 : 1));
}
