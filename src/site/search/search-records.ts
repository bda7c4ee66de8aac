import { group } from 'd3-array';
import type { SearchRecord, SearchRecords } from '../../exports/search-record.ts';
import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { LegalDocument, Target } from '../../model/legal-document.ts';
import { find } from '../../model/lookup.ts';
import type { Meeting } from '../../model/meeting.ts';
import { documentLink, documentName } from '../links/document-link.ts';
import { meetingLink } from '../links/meeting-link.ts';
import { model } from '../model.ts';
import { newestFigureLine } from '../views/newest-figure.ts';
import { otherPages } from '../sitemap/other-pages.ts';
import { pageHref, paths } from '../links/paths.ts';
import { provinceRecords } from './search-places.ts';
import { goalOf } from '../views/target-view.ts';

/** Everything that can be found in the reader’s language. */
export function searchRecords(reader: Reader): SearchRecords {
  return { language: reader.locale, records: recordsFor(reader) };
}

function recordsFor(reader: Reader): readonly SearchRecord[] {
  return [
    ...provinceRecords(reader),
    ...[...model.indicators.values()].map((indicator) => indicatorRecord(indicator, reader)),
    ...model.meetings.map((meeting) => meetingRecord(meeting, reader)),
    ...[...model.documents.values()].map((document) => documentRecord(document, reader)),
    ...targetRecords(reader),
    ...otherPages(reader).map(({ text, href, description }) => ({
      ...nothingElse,
      href,
      kind: 'page' as const,
      title: text,
      line: description,
    })),
  ];
}

const nothingElse = { names: [], units: [], words: [] };

function indicatorRecord(indicator: Indicator, reader: Reader): SearchRecord {
  const { plain, text, locale } = reader;
  const { name, definition, counts, group, isListed } = indicator;
  return {
    href: pageHref(paths.indicator(indicator.id), locale),
    // A fact of one report is found, and stands behind what is looked up by its name.
    kind: isListed ? 'indicator' : 'page',
    ...titled(text(name)),
    line: newestFigureLine(indicator, reader),
    names: namesElsewhere(name, reader),
    units: [],
    words: [definition, ...(counts ? [counts] : []), group.name, group.description].map(plain),
  };
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
  const { plain, format } = reader;
  const { body, title, summary, nodes } = meeting;
  const { text, href } = meetingLink(meeting, reader);
  return {
    href,
    kind: 'meeting',
    ...titled(text),
    line: `${format.date(meeting.date)} · ${plain(body.name)}`,
    names: namesElsewhere(title, reader),
    units: [],
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
  const { plain, text, t, format } = reader;
  const { date, issuer } = document;
  const about = text(document.title);
  const when = date === null ? t.documents.undated : format.date(date);
  const programmes = model.programmes.filter((programme) => programme.document === document.id);
  return {
    href: documentLink(document, reader).href,
    kind: 'document',
    title: documentName(document, reader),
    line: `${when} · ${plain(issuer.short ?? issuer.name)}`,
    about: about.text,
    aboutLang: about.lang,
    names: programmes.flatMap(({ name, aliases }) => [plain(name), ...aliases]),
    units: [],
    words: [...namesElsewhere(document.title, reader), plain(issuer.name), when],
  };
}

/**
 * Targets have no page of their own: the text itself is looked for on the page of all targets. What
 * a document sets in the same words for several dates is one thing to find.
 */
function targetRecords(reader: Reader): readonly SearchRecord[] {
  const sameWords = group(model.targets, ({ document, text }) => `${document}#${text.en}`);
  return [...sameWords.values()].flatMap((targets) => {
    const [first] = targets;
    return first === undefined ? [] : targetRecord(first, targets, reader);
  });
}

function targetRecord(first: Target, targets: readonly Target[], reader: Reader): SearchRecord {
  const { format, text, plain, t, locale } = reader;
  const title = text(first.text);
  const document = documentName(find(model.documents, first.document), reader);
  const goals = targets.map((target) => {
    const due = `${t.columns.due}: ${format.date(target.due)}`;
    return [goalOf(target, reader), due].join(' · ');
  });
  const quote = encodeURIComponent(title.text).replaceAll('-', '%2D');
  return {
    href: `${pageHref(paths.targets, locale)}#${first.document}:~:text=${quote}`,
    kind: 'target',
    ...titled(title),
    line: `${goals.join('; ')} · ${document}`,
    names: [],
    units: [],
    words: [plain(first.place.name), ...indicatorName(first, reader)],
  };
}

function indicatorName({ indicator }: Target, { plain }: Reader): readonly string[] {
  return indicator === undefined ? [] : [plain(find(model.indicators, indicator).name)];
}

function titled({ text, lang }: LocalText) {
  return { title: text, titleLang: lang };
}

/** The English and the Vietnamese name, for those who know a thing by them. */
function namesElsewhere(
  texts: { readonly en: string; readonly vi: string },
  { plain }: Reader,
): readonly string[] {
  return [texts.vi, texts.en].filter((text) => text !== plain(texts));
}
