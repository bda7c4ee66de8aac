import { expect, test } from 'vitest';
import { readerFor } from '../../locales/reader.ts';
import { daysOf } from '../../model/time.ts';
import { model } from '../model.ts';
import { datedMeetings, undatedMeetings } from '../views/meetings/meetings-in-order.ts';
import { meetingsView } from './meetings-page.ts';

test('meetingsView(reader) lists each meeting once, those without a month at the end', () => {
  const { newest, months, undated } = meetingsView(readerFor('en'));
  const listed = [...newest, ...months.flatMap(({ meetings }) => meetings), ...undated];
  expect(listed.map(({ id }) => id)).toEqual(
    [...datedMeetings, ...undatedMeetings].map(({ id }) => id),
  );
  expect(new Set(listed.map(({ id }) => id)).size).toBe(model.meetings.length);
  expect(undated.map(({ link }) => link.aside?.length)).toEqual(undated.map(() => 4));
});

test('datedMeetings begin with the newest', () => {
  const days = datedMeetings.map(({ date }) => daysOf(date).first);
  expect(days).toEqual(days.toSorted().toReversed());
});
