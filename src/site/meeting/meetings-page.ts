import type { Meeting } from '../../model/meeting.ts';
import { calendarLink } from '../links/feed-links.ts';
import type { Reader } from '../../locales/reader.ts';
import { model } from '../model.ts';
import { pageHref, paths } from '../links/paths.ts';
import { meetingEntry } from '../views/meeting-entry.ts';
import { datedMeetings, undatedMeetings } from '../views/meetings-in-order.ts';

/** What a reader sees at once; earlier months are a press away. */
const newestShown = 6;

/** All meetings, newest first: the last ones at once, earlier ones by months, undated ones at the end. */
export function meetingsView(reader: Reader) {
  const { t, format } = reader;
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
    newest: entriesOf(datedMeetings.slice(0, newestShown), reader),
    months: monthsOf(datedMeetings.slice(newestShown), reader),
    undated: entriesOf(undatedMeetings, reader),
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
