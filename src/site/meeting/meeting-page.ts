import type { DocumentMention, Meeting } from '../../model/meeting.ts';
import type { Reader } from '../../locales/reader.ts';
import { claimGroups } from '../views/claim-groups.ts';
import { directiveView } from '../views/directive-view.ts';
import { documentLink } from '../links/document-link.ts';
import { earlierOrders } from '../views/earlier-orders.ts';
import { eventView, statusView } from '../views/event-view.ts';
import { followupOf } from '../views/followups.ts';
import { meetingLink } from '../links/meeting-link.ts';
import { model } from '../model.ts';
import { datedMeetings } from '../views/meetings/meetings-in-order.ts';
import { observationsOfReport } from '../views/observations.ts';
import { outcomeSentence } from '../headlines/outcome-sentence.ts';
import { localized, pageHref, paths } from '../links/paths.ts';
import { programmeView } from '../views/programme-view.ts';
import { provinceLink } from '../links/province-link.ts';
import { lineHref } from '../links/repository-links.ts';
import { readUntilSentence } from '../views/read-until.ts';
import { printedViews } from '../../locales/printed.ts';
import { citationView, sourceView } from '../views/source-view.ts';

export const meetingPaths = () =>
  localized(model.meetings.map((meeting) => ({ params: { id: meeting.id }, props: { meeting } })));

/** Everything one meeting reported and ordered. */
export function meetingView(meeting: Meeting, reader: Reader) {
  const { t, format, locale, text, plain } = reader;
  const title = plain(meeting.title);
  const date = format.date(meeting.date);
  return {
    readUntil: readUntilSentence(reader),
    page: {
      title,
      description: t.meeting.description(title, date),
      path: paths.meeting(meeting.id),
      trail: [{ text: t.nav.meetings, href: pageHref(paths.meetings, locale) }],
      chart: 'timeline',
    },
    title: text(meeting.title),
    date,
    answer: answerOf(meeting, reader),
    hasFigures: observationsOfReport(meeting.id).length > 0,
    became: reader.words.ledger.became,
    earlierTitle: reader.words.ledger.earlier,
    earlier: earlierOrders(meeting, reader),
    ledger: { text: t.directives.more, href: pageHref(paths.directives, locale) },
    summary: meeting.summary && text(meeting.summary),
    dateNote: meeting.dateNote && text(meeting.dateNote),
    body: text(meeting.body.name),
    ordinal:
      meeting.ordinal === undefined ? '' : t.meeting.ordinal(format.ordinal(meeting.ordinal)),
    format: meeting.format === undefined ? '' : t.format[meeting.format],
    nodes: meeting.nodes.map((province) => provinceLink(province, reader)),
    ...neighboursOf(meeting, reader),
    ...figuresOf(meeting, reader),
    ...eventsOf(meeting, reader),
    officials: officialsOf(meeting, reader),
    documents: meeting.documents.map((mention) => mentionView(mention, reader)),
    sources: meeting.sources.map((source) => sourceView(source, reader)),
    lineHref: lineHref(meeting.origin),
    file: `data/${meeting.origin.file}`,
  };
}

/** What it brought, and what became of what it ordered. */
function answerOf({ id, directives, statuses }: Meeting, reader: Reader): string {
  const { t, format } = reader;
  const words = reader.words.ledger;
  const { length } = observationsOfReport(id);
  const counts = [
    ...(length > 0 ? [t.figures(length, format)] : []),
    ...(directives.length > 0 ? [t.meetings.directives(directives.length)] : []),
    ...(statuses.length > 0 ? [words.colours(statuses.length)] : []),
  ];
  const given = directives.map((directive) => followupOf(directive.id));
  return [
    ...(counts.length > 0 ? [words.brought(format.list(counts))] : []),
    ...(given.length > 0 ? [outcomeSentence(given, reader)] : []),
  ].join(' ');
}

const numbers = new Map(datedMeetings.map(({ id }, i) => [id, i]));

/** The meetings before and after this one; none where its own date is not known. */
function neighboursOf(meeting: Meeting, reader: Reader) {
  const at = numbers.get(meeting.id);
  const [previous, next] = at === undefined ? [] : [datedMeetings[at + 1], datedMeetings[at - 1]];
  return {
    previous: previous && meetingLink(previous, reader),
    next: next && meetingLink(next, reader),
  };
}

function figuresOf(meeting: Meeting, reader: Reader) {
  const claims = observationsOfReport(meeting.id);
  const national = claims.filter(({ place }) => place.kind === 'nation');
  const places = [...new Set(claims.map(({ place }) => place))].filter(
    ({ kind }) => kind === 'province',
  );
  return {
    national: claimGroups(national, reader),
    isNationalToldFromProvinces: national.length > 0 && meeting.nodes.length > 0,
    provincial: places.map((place) => ({
      id: place.id,
      title: reader.t.meeting.provincialFigures(reader.plain(place.name)),
      groups: claimGroups(
        claims.filter((claim) => claim.place === place),
        reader,
      ),
    })),
  };
}

function eventsOf(meeting: Meeting, reader: Reader) {
  return {
    directives: meeting.directives.map((directive) => directiveView(directive, reader)),
    difficulties: meeting.difficulties.map((difficulty) => eventView(difficulty, reader)),
    milestones: meeting.milestones.map((milestone) => eventView(milestone, reader)),
    statuses: meeting.statuses.map((status) => statusView(status, reader)),
    programmes: meeting.programmes.map((mention) => programmeView(mention, reader)),
  };
}

function officialsOf({ officials }: Meeting, reader: Reader) {
  const { t, text, plain } = reader;
  return officials.map(({ office, name, role, node, citations }) => ({
    office: text(office),
    name,
    role: t.role[role],
    node: node === undefined ? '' : t.meeting.atNode(plain(node.name)),
    citations: citations.map((citation) => citationView(citation, reader)),
  }));
}

function mentionView({ document, printed, citations }: DocumentMention, reader: Reader) {
  const cited = model.documents.get(document);
  return {
    link: cited && documentLink(cited, reader),
    printed: printedViews(printed === undefined ? [] : [printed], citations, reader),
    citations: citations.map((citation) => citationView(citation, reader)),
  };
}
