import type { Difficulty, Milestone, OfficialStatus } from '../../model/meeting.ts';
import type { Place } from '../../model/place.ts';
import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import { model } from '../model.ts';
import { lineHref } from '../links/repository-links.ts';
import { citationView, sourceView, type CitationView, type SourceView } from './source-view.ts';
import { targetView, type TargetView } from './target-view.ts';

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
  /** What holds for every such colour. */
  readonly rule: string;
  /** The site’s own readings of the same place, with their rule; perhaps none, which it says. */
  readonly readings: {
    readonly title: string;
    readonly targets: readonly TargetView[];
    readonly rule: string;
  };
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
    rule: reader.words.ledger.officialRule,
    readings: readingsOf(place, reader),
  };
}

function readingsOf(place: Place, reader: Reader): StatusView['readings'] {
  const words = reader.words.ledger;
  const name = reader.plain(place.name);
  const targets = model.targets
    .filter((target) => target.place === place)
    .map((target) => targetView(target, reader))
    .filter(({ measured }) => measured !== undefined);
  if (targets.length === 0) return { title: '', targets, rule: words.ownReadingsNone(name) };
  return { title: words.ownReadings(name), targets, rule: reader.t.targets.rule };
}
