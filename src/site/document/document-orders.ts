import { descending } from 'd3-array';
import type { LegalDocument } from '../../model/legal-document.ts';
import { daysOf } from '../../model/time.ts';
import { isOverdue, type DirectiveFollowup } from '../../stats/directive-followup.ts';
import type { Reader } from '../../locales/reader.ts';
import { pageHref, paths } from '../links/paths.ts';
import { directiveLine, type DirectiveLine } from '../views/directive-line.ts';
import { followups } from '../views/followups.ts';

/** How many orders are named that are not past their date; the others stand on the page of all. */
const listed = 12;

/** What was ordered at the meetings that cite a document; undefined where nothing was. */
export function documentOrders({ id }: LegalDocument, reader: Reader) {
  const own = followups.filter(({ meeting }) =>
    meeting.documents.some(({ document }) => document === id),
  );
  if (own.length === 0) return undefined;
  const words = reader.words.document.orders;
  const overdue = own.filter(isOverdue);
  const told = own.filter(({ reports }) => reports.length > 0);
  const meetings = new Set(own.map(({ meeting }) => meeting));
  const newest = byNewest(own.filter((one) => !overdue.includes(one))).slice(0, listed);
  return {
    lead: words.lead(own.length, meetings.size, told.length, overdue.length),
    parts: [
      { id: 'overdue', title: words.overdue(overdue.length), lines: linesOf(overdue, reader) },
      { id: 'newest', title: words.newest(newest.length), lines: linesOf(newest, reader) },
    ].filter(({ lines }) => lines.length > 0),
    more: { text: reader.t.directives.more, href: pageHref(paths.directives, reader.locale) },
  };
}

function byNewest(some: readonly DirectiveFollowup[]): readonly DirectiveFollowup[] {
  return some.toSorted((a, b) =>
    descending(daysOf(a.meeting.date).first, daysOf(b.meeting.date).first),
  );
}

function linesOf(some: readonly DirectiveFollowup[], reader: Reader): readonly DirectiveLine[] {
  return byNewest(some).map((followup) => directiveLine(followup, reader));
}
