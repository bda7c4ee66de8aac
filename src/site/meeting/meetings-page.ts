import type { Meeting } from '../../model/meeting.ts';
import { calendarLink } from '../links/feed-links.ts';
import type { Reader } from '../../locales/reader.ts';
import { model } from '../model.ts';
import { pageHref, paths } from '../links/paths.ts';
import { meetingEntry } from '../views/meetings/meeting-entry.ts';
import { datedMeetings, undatedMeetings } from '../views/meetings/meetings-in-order.ts';
import { listHead, periodLinks, periodPage, periodPaths } from '../views/periods/period-links.ts';
import { periodsOf, type Period } from '../views/periods/periods.ts';

/** What a reader sees at once; earlier months are a press away. */
const newestShown = 6;

/** Meetings on a page, which has some 80 bytes of each when compressed. */
const mostMeetings = 250;

/** Where one page cannot hold all meetings, those of a year or month have one. */
export const meetingPeriods = periodsOf(datedMeetings, ({ date }) => date, mostMeetings);

export const meetingPeriodPaths = () => periodPaths(meetingPeriods);

/**
 * All meetings, newest first: the last ones at once, earlier ones by months, undated ones at the
 * end. Of very many, the newest.
 */
export function meetingsView(reader: Reader) {
  const { t, format } = reader;
  const shown = meetingPeriods.length === 0 ? datedMeetings : datedMeetings.slice(0, mostMeetings);
  return {
    page: {
      title: t.meetings.title,
      description: t.meetings.description,
      path: paths.meetings,
      feeds: [calendarLink(reader)],
      trail: [],
      chart: 'timeline',
    },
    lead: t.meetings.lead(format.number(model.meetings.length)),
    directivesHref: pageHref(paths.directives, reader.locale),
    periods: listHead(
      shown.length,
      datedMeetings.length,
      periodLinks(meetingPeriods, 'meetings', reader),
      reader,
    ),
    newest: entriesOf(shown.slice(0, newestShown), reader),
    months: monthsOf(shown.slice(newestShown), reader),
    undated: entriesOf(undatedMeetings, reader),
  };
}

/** The meetings of a year or month, newest first. */
export function meetingPeriodView(period: Period<Meeting>, reader: Reader) {
  return {
    page: periodPage(period, 'meetings', reader),
    meetings: entriesOf(period.members, reader),
  };
}

function entriesOf(meetings: readonly Meeting[], reader: Reader) {
  return meetings.map((meeting) => meetingEntry(meeting, reader));
}

/** “January 2026: 9 meetings”, each with its meetings. */
function monthsOf(meetings: readonly Meeting[], reader: Reader) {
  const byMonth = Map.groupBy(meetings, ({ date }) => date.slice(0, 'YYYY-MM'.length));
  return [...byMonth].map(([month, members]) => ({
    title: reader.t.meetings.month(reader.format.date(month), members.length),
    meetings: entriesOf(members, reader),
  }));
}
