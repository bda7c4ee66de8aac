import { expect, test } from 'vitest';
import { bodyOf, meetingOf, provinceOf, textsOf } from '../../tests/builders.ts';
import type { Directive } from '../model/meeting.ts';
import { directiveFollowups, directiveState, type DirectiveState } from './directive-followup.ts';

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
  directiveFollowups(meetings, '2026-01-01').map(({ silentAt }) => silentAt.map(({ id }) => id));

test('directiveFollowups(meetings, day) counts the later meetings of the same body, oldest first', () => {
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

test('directiveFollowups(meetings, day) counts no meeting that may be of the same day', () => {
  expect(silences([ordered('month', '2025-07'), ordered('day', '2025-07-20')])).toEqual([[], []]);
  expect(silences([ordered('one', '2025-07-20'), ordered('two', '2025-07-20')])).toEqual([[], []]);
});

test('directiveFollowups(meetings, day) of meetings that ordered nothing is nothing', () => {
  expect(directiveFollowups([ordered('a', '2025-03-18', [])], '2026-01-01')).toEqual([]);
});
