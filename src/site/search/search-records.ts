import type { SearchRecord, SearchRecords } from '../../exports/search-record.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { LegalDocument } from '../../model/legal-document.ts';
import type { Meeting } from '../../model/meeting.ts';
import { comparableIndicators } from '../compare/compare-choices.ts';
import { documentLink, documentName } from '../links/document-link.ts';
import { meetingLink } from '../links/meeting-link.ts';
import { model } from '../model.ts';
import { nationalGoalLine } from '../views/national-goal.ts';
import { newestFigureLine } from '../views/newest-figure.ts';
import { pageHref, paths } from '../links/paths.ts';
import { broadSurveys } from '../figures/survey-view.ts';
import { datedMeetings } from '../views/meetings/meetings-in-order.ts';
import { goals } from '../views/target-reading.ts';
import { titlesAlike } from './search-alike.ts';
import { dueYear, yearsLedBy } from './search-due-years.ts';
import { pageRecords } from './search-pages.ts';
import { provinceRecords } from './search-places.ts';
import { directiveRecords, goalRecords } from './search-promises.ts';
import { namesElsewhere, nothingElse, titled } from './search-names.ts';

/** Everything that can be found in the reader’s language. */
export function searchRecords(reader: Reader): SearchRecords {
  return { language: reader.locale, records: recordsFor(reader) };
}

function recordsFor(reader: Reader): readonly SearchRecord[] {
  return [
    ...provinceRecords(reader),
    ...[...model.indicators.values()].map((indicator) => indicatorRecord(indicator, reader)),
    ...model.meetings.map((meeting) => meetingRecord(meeting, reader)),
    ...directiveRecords(reader),
    ...[...model.documents.values()].map((document) => documentRecord(document, reader)),
    ...goalRecords(reader),
    ...pageRecords(reader),
  ];
}

function indicatorRecord(indicator: Indicator, reader: Reader): SearchRecord {
  const { plain, text, locale, words } = reader;
  const { name, definition, counts, group, isListed } = indicator;
  return {
    ...nothingElse,
    href: pageHref(paths.indicator(indicator.id), locale),
    kind: isListed ? 'indicator' : 'fact',
    ...titled(text(name)),
    line: [newestFigureLine(indicator, reader), nationalGoalLine(indicator, reader)]
      .filter(Boolean)
      .join(' · '),
    hasFigures: comparable.has(indicator),
    names: [...namesElsewhere(name, reader), ...namesOfIndex(indicator)],
    states: [
      ...titlesAlike(plain(name), reader),
      ...(isIndex(indicator) ? rankedBy(indicator, reader) : []),
    ],
    words: [
      ...[definition, ...(counts ? [counts] : []), group.name, group.description].map(plain),
      ...(measured.has(indicator.id) ? words.search.goal : []),
      ...rankedBy(indicator, reader),
    ],
  };
}

/** What goals are measured by. */
const measured: ReadonlySet<string | undefined> = new Set(
  goals.map(({ targets: [target] }) => target.indicator),
);

/** What is asked of an indicator whose page says which provinces are first and last. */
function rankedBy(indicator: Indicator, { words }: Reader): readonly string[] {
  const { lagging, ranked } = words.search;
  return ranksProvinces(indicator) ? [...lagging, ...ranked] : [];
}

/** Whether its page says which provinces are first and last, and that says something of them. */
function ranksProvinces({ id, direction }: Indicator): boolean {
  return direction !== 'none' && broadSurveys(id).length > 0;
}

const comparable = new Set(comparableIndicators);

/** An index has a name of its own beside those of its score and of its rank: “PAPI”. */
function namesOfIndex({ id }: Indicator): readonly string[] {
  const [, name] = /^(.+)-(?:score|rank)$/.exec(id) ?? [];
  return name === undefined ? [] : [name.replaceAll('-', ' ').toUpperCase()];
}

function isIndex(indicator: Indicator): boolean {
  return namesOfIndex(indicator).length > 0;
}

/** A day as people type it: its month in words and in figures, and the day in figures. */
function datesAsTyped(date: string, { format }: Reader): readonly string[] {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(date) ?? [];
  if (!year || !month) return [];
  const inFigures = `${Number(month)}/${year}`;
  const days = day === undefined ? [] : [`${Number(day)}/${inFigures}`];
  return [format.date(`${year}-${month}`), inFigures, ...days];
}

function meetingRecord(meeting: Meeting, reader: Reader): SearchRecord {
  const { plain, format, words } = reader;
  const { body, title, summary, nodes } = meeting;
  const { text, href } = meetingLink(meeting, reader);
  return {
    ...nothingElse,
    href,
    kind: 'meeting',
    ...titled(text),
    line: `${format.date(meeting.date)} · ${plain(body.name)}`,
    names: namesElsewhere(title, reader),
    states: meeting === datedMeetings[0] ? words.search.newestMeeting : [],
    words: [
      ...(summary ? [plain(summary)] : []),
      ...[body.place, ...nodes].map(({ name }) => plain(name)),
      plain(body.name),
      format.date(meeting.date),
      ...datesAsTyped(meeting.date, reader),
    ],
  };
}

function documentRecord(document: LegalDocument, reader: Reader): SearchRecord {
  const { plain, text, t, format, words } = reader;
  const { date, issuer, targets } = document;
  const about = text(document.title);
  const when = date === null ? t.documents.undated : format.date(date);
  const programmes = model.programmes.filter((programme) => programme.document === document.id);
  return {
    ...nothingElse,
    href: documentLink(document, reader).href,
    kind: 'document',
    title: documentName(document, reader),
    line: `${when} · ${plain(issuer.short ?? issuer.name)}`,
    about: about.text,
    aboutLang: about.lang,
    names: [
      ...(document.number === null ? [] : [document.number]),
      ...programmes.flatMap(({ name, aliases }) => [plain(name), ...aliases]),
    ],
    states: yearsLedBy(document.id).flatMap(words.search.goalsBy),
    words: [
      ...namesElsewhere(document.title, reader),
      plain(issuer.name),
      when,
      ...[...new Set(targets.map(dueYear))].flatMap(words.search.goalsBy),
    ],
  };
}
