import { calendarLink } from './feed-links.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Reader } from '../locales/reader.ts';
import { meetingLink } from './meeting-link.ts';
import { model } from './model.ts';
import { observationsOfReport } from './observations.ts';
import { pageHref, paths } from './paths.ts';
import { provinceLink } from './province-link.ts';

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

/** A meeting as lists show it. */
export function meetingEntry(meeting: Meeting, reader: Reader) {
  const { t, format, text } = reader;
  return {
    id: meeting.id,
    link: meetingLink(meeting, reader),
    body: text(meeting.body.short ?? meeting.body.name),
    summary: meeting.summary && text(meeting.summary),
    nodes: meeting.nodes.map((province) => provinceLink(province, reader)),
    counts: [
      t.figures(observationsOfReport(meeting.id).length, format),
      t.meetings.directives(meeting.directives.length),
    ],
  };
}

export type MeetingEntry = ReturnType<typeof meetingEntry>;
