import type { Difficulty, Milestone, OfficialStatus } from '../model/meeting.ts';
import type { LocalText } from '../locales/in-locale.ts';
import type { Reader } from '../locales/reader.ts';
import { lineHref } from './repository-links.ts';
import { citationView, sourceView, type CitationView, type SourceView } from './source-view.ts';

/** A difficulty or a launch: a text with its place, perhaps its date, and its sources. */
export interface EventView {
  readonly id: string;
  readonly text: LocalText;
  readonly place: LocalText;
  readonly date: string;
  readonly citations: readonly CitationView[];
  readonly lineHref: string;
}

export function eventView(event: Difficulty | Milestone, reader: Reader): EventView {
  const date = 'date' in event ? event.date : undefined;
  return {
    id: event.id,
    text: reader.text(event.text),
    place: reader.text(event.place.name),
    date: dateText(date, reader),
    citations: event.citations.map((citation) => citationView(citation, reader)),
    lineHref: lineHref(event.origin),
  };
}

function dateText(date: string | null | undefined, { t, format }: Reader): string {
  if (date === undefined) return '';
  return date === null ? t.claim.undated : format.date(date);
}

/** A colour as a quotation: who gave it, on what evidence. */
export interface StatusView {
  readonly id: string;
  readonly value: OfficialStatus['value'];
  readonly colour: string;
  readonly scheme: LocalText;
  readonly place: LocalText;
  readonly givenBy: string;
  readonly when: string;
  readonly evidence: string;
  readonly source: SourceView | undefined;
  readonly citations: readonly CitationView[];
  readonly note: LocalText;
  readonly lineHref: string;
}

export function statusView(status: OfficialStatus, reader: Reader): StatusView {
  const { t, format, text, plain } = reader;
  const { id, value, scheme, place, givenBy, asOf, evidence, source, citations, note } = status;
  return {
    id,
    value,
    colour: t.colour[value],
    scheme: text(scheme),
    place: text(place.name),
    givenBy: givenBy ? t.place.statusBy(plain(givenBy.name)) : t.place.statusByUnknown,
    when: asOf === null ? t.claim.undated : t.claim.asOf(format.date(asOf)),
    evidence: evidence === 'address' ? t.place.statusEvidenceAddress : t.place.statusEvidenceText,
    source: source && sourceView(source, reader),
    citations: citations.map((citation) => citationView(citation, reader)),
    note: text(note),
    lineHref: lineHref(status.origin),
  };
}
