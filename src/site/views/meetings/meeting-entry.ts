import type { Meeting } from '../../../model/meeting.ts';
import type { Reader } from '../../../locales/reader.ts';
import { meetingLink } from '../../links/meeting-link.ts';
import { observationsOfReport } from '../observations.ts';
import { provinceLink } from '../../links/province-link.ts';

/** A meeting as lists show it. */
export function meetingEntry(meeting: Meeting, reader: Reader) {
  const { text } = reader;
  return {
    id: meeting.id,
    link: meetingLink(meeting, reader),
    body: text(meeting.body.short ?? meeting.body.name),
    summary: meeting.summary && text(meeting.summary),
    nodes: meeting.nodes.map((province) => provinceLink(province, reader)),
    counts: countsOf(meeting, reader),
  };
}

/** What it brought; of what it did not, nothing is said. */
function countsOf({ id, directives }: Meeting, { t, format }: Reader): readonly string[] {
  const figures = observationsOfReport(id).length;
  return [
    ...(figures > 0 ? [t.figures(figures, format)] : []),
    ...(directives.length > 0 ? [t.meetings.directives(directives.length)] : []),
  ];
}

export type MeetingEntry = ReturnType<typeof meetingEntry>;
