import { descending } from 'd3-array';
import type { Directive, Meeting } from '../../model/meeting.ts';
import type { Reader } from '../../locales/reader.ts';
import { meetingLink } from '../links/meeting-link.ts';
import { directiveLine } from '../views/directive-line.ts';
import { followupOf } from '../views/followups.ts';
import { datedMeetings } from '../views/meetings/meetings-in-order.ts';

/** What the first page has room for; the rest stands on the page of the meeting. */
const directivesShown = { ofNewest: 2, ofNewestDated: 1 } as const;

export type NewestOrdering = ReturnType<typeof newestOrdering>;

/** The first orders of a meeting, each with its date. */
export function ordersOf(
  { directives }: Meeting,
  reader: Reader,
  most: number = directivesShown.ofNewest,
) {
  return directives
    .toSorted((a, b) => descending(hasDate(a), hasDate(b)))
    .slice(0, most)
    .map(({ id }) => directiveLine(followupOf(id), reader));
}

/** The newest meeting that ordered something and, if it set no date, the newest one that did. */
export function newestOrdering(reader: Reader) {
  const words = reader.words.home.meeting;
  const newest = datedMeetings.find(({ directives }) => directives.length > 0);
  const dated = datedMeetings.find(({ directives }) => directives.some(hasDate));
  const { ofNewest, ofNewestDated } = directivesShown;
  return [
    { title: words.ordering, meeting: newest, most: ofNewest },
    {
      title: words.orderingDated,
      meeting: dated === newest ? undefined : dated,
      most: ofNewestDated,
    },
  ].flatMap(({ title, meeting, most }) => {
    if (meeting === undefined) return [];
    const { length } = meeting.directives;
    return [
      {
        title,
        link: meetingLink(meeting, reader),
        orders: ordersOf(meeting, reader, most),
        count: length > most ? reader.t.meetings.directives(length) : '',
      },
    ];
  });
}

function hasDate({ due }: Directive): boolean {
  return due !== null;
}
