import { calendarLink } from '../links/feed-links.ts';
import type { Reader } from '../../locales/reader.ts';
import { model } from '../model.ts';
import { pageHref, paths } from '../links/paths.ts';
import { meetingEntry } from '../views/meeting-entry.ts';

/** All meetings, newest first. */
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
    meetings: model.meetings.toReversed().map((meeting) => meetingEntry(meeting, reader)),
  };
}
