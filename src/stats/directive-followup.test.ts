import { expect, test } from 'vitest';
import { bodyOf, meetingOf, provinceOf, textsOf } from '../../tests/builders.ts';
import type { Directive } from '../model/meeting.ts';
import type { FollowUp } from '../model/follow-up.ts';
import {
  directiveFollowups,
  directiveState,
  isOverdue,
  meetingBefore,
  type DirectiveOutcome,
  type DirectiveState,
} from './directive-followup.ts';

const directiveOf = (partial: Partial<Directive> = {}): Directive => ({
  id: 'm.directive.d',
  meeting: 'm',
  by: undefined,
  to: [provinceOf()],
  text: textsOf('Settle every dossier online'),
  due: null,
  timing: undefined,
  citations: [],
  origin: { file: 'meetings/2025/m.yaml', line: 1 },
  ...partial,
});

test.each<[string, string | null, DirectiveState]>([
  ['no date', null, 'no-date'],
  ['a day before', '2025-11-20', 'past-due'],
  ['the day itself', '2025-11-21', 'due'],
  ['a month that is not over', '2025-11', 'due'],
  ['a month that is over', '2025-10', 'past-due'],
  ['a year that is not over', '2025', 'due'],
  ['a span that is over', '2025-04/2025-06', 'past-due'],
  ['a span that has begun', '2025-10/2025-12', 'due'],
  ['an open end', '2025-01/..', 'due'],
])('directiveState(directive, day) of %s', (_, due, state) => {
  expect(directiveState(directiveOf({ due }), '2025-11-21')).toBe(state);
});

const ordered = (id: string, date: string, directives: readonly Directive[] = [directiveOf()]) =>
  meetingOf({ id, date, directives });

const silences = (meetings: Parameters<typeof directiveFollowups>[0]) =>
  directiveFollowups(meetings, '2026-01-01', []).map(({ silentAt }) =>
    silentAt.map(({ id }) => id),
  );

test('directiveFollowups(meetings, day, followUps) counts the later meetings of the same body, oldest first', () => {
  const other = meetingOf({ id: 'other', date: '2025-08-01', body: bodyOf({ id: 'other-body' }) });
  expect(
    silences([
      ordered('a', '2025-03-18'),
      ordered('c', '2025-09-24'),
      other,
      ordered('b', '2025-07'),
    ]),
  ).toEqual([['b', 'c'], [], ['c']]);
});

test('directiveFollowups(meetings, day, followUps) counts no meeting that may be of the same day', () => {
  expect(silences([ordered('month', '2025-07'), ordered('day', '2025-07-20')])).toEqual([[], []]);
  expect(silences([ordered('one', '2025-07-20'), ordered('two', '2025-07-20')])).toEqual([[], []]);
});

test('directiveFollowups(meetings, day, followUps) of meetings that ordered nothing is nothing', () => {
  expect(directiveFollowups([ordered('a', '2025-03-18', [])], '2026-01-01', [])).toEqual([]);
});

const told = (
  state: FollowUp['state'],
  date: string | null,
  id: string = date ?? 'undated',
): FollowUp => ({
  directive: 'm.directive.d',
  state,
  text: textsOf('Told of it'),
  reportedBy: { kind: 'meeting', id, title: textsOf('A later session'), date },
  citations: [],
  origin: { file: `meetings/2025/${id}.yaml`, line: 1 },
});

const first = ordered('a', '2025-03-18');
const later = ordered('b', '2025-09-24', []);

test.each<[string, readonly FollowUp[], DirectiveOutcome]>([
  ['no report, though the body met again', [], 'silent'],
  ['one report', [told('under-way', '2025-09-24')], 'under-way'],
  ['a newer report', [told('done', '2025-12'), told('under-way', '2025-09-24')], 'done'],
  ['a step back', [told('done', '2025-12'), told('not-done', '2026-02-25')], 'not-done'],
  ['an order and a report of one day', [told('repeated', '2025'), told('done', '2025')], 'done'],
  [
    'reports of one day that differ',
    [told('done', '2025'), told('under-way', '2025')],
    'under-way',
  ],
  ['a report without a date', [told('repeated', '2025-09-24'), told('done', null)], 'repeated'],
])('directiveFollowups(meetings, day, followUps) with %s', (_, followUps, outcome) => {
  const [followup] = directiveFollowups([first, later], '2026-03-01', followUps);
  expect(followup?.outcome).toBe(outcome);
});

test('directiveFollowups(meetings, day, followUps) waits where the body has not met again', () => {
  const [followup] = directiveFollowups([first], '2026-03-01', []);
  expect(followup?.outcome).toBe('waiting');
});

test('directiveFollowups(meetings, day, followUps) does not call a meeting silent that told of it', () => {
  const [followup] = directiveFollowups([first, later], '2026-03-01', [
    told('done', '2025-09-24', 'b'),
  ]);
  expect(followup?.silentAt).toEqual([]);
});

test('isOverdue(followup) is so only without a report', () => {
  const dated = ordered('a', '2025-03-18', [directiveOf({ due: '2025-06' })]);
  const overdue = (followUps: readonly FollowUp[]) =>
    directiveFollowups([dated, later], '2026-03-01', followUps).map(isOverdue);
  expect(overdue([])).toEqual([true]);
  expect(overdue([told('repeated', '2025-09-24')])).toEqual([false]);
});

test('meetingBefore(meeting, meetings) is the last one of the same body', () => {
  const other = meetingOf({ id: 'o', date: '2025-08-01', body: bodyOf({ id: 'other-body' }) });
  const all = [first, ordered('c', '2025-07'), other, later];
  expect(meetingBefore(later, all)?.id).toBe('c');
  expect(meetingBefore(first, all)).toBeUndefined();
});
