import type { Meeting } from '../../model/meeting.ts';
import type { Reader } from '../../locales/reader.ts';
import { meetingLink } from '../links/meeting-link.ts';
import { observationsOfReport } from './observations.ts';
import { provinceLink } from '../links/province-link.ts';

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
