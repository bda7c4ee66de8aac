import { ascending } from 'd3-array';
import type { Meeting } from '../../../model/meeting.ts';
import { daysOf } from '../../../model/time.ts';
import { model } from '../../model.ts';

/** Of a date such as “2026” nobody can say what it is newer than. */
const isDated = ({ date }: Meeting) => date.length > 'YYYY'.length;

/** A meeting of which only the month is known is not newer than those of that month. */
const inOrder = model.meetings.toSorted((a, b) =>
  ascending(daysOf(a.date).first, daysOf(b.date).first),
);

/** Meetings of a known month or day, newest first. */
export const datedMeetings: readonly Meeting[] = inOrder.filter(isDated).toReversed();

/** Meetings of which sources tell the year alone, newest first. */
export const undatedMeetings: readonly Meeting[] = inOrder
  .filter((meeting) => !isDated(meeting))
  .toReversed();

/** All of them, newest first, those of a year alone at the end. */
export const meetingsNewestFirst: readonly Meeting[] = [...datedMeetings, ...undatedMeetings];
