import { descending } from 'd3-array';
import type { Meeting } from '../../model/meeting.ts';
import type { Publication } from '../../model/publication.ts';
import { endOf, type Edtf } from '../../model/time.ts';
import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import { model } from '../model.ts';
import { observationsOfReport } from './observations.ts';
import { pageHref, paths } from '../links/paths.ts';
import { lineHref } from '../links/repository-links.ts';
import { sourceView, type SourceView } from './source-view.ts';

/** A meeting or publication that the dataset was told by. */
export interface Report {
  readonly kind: 'meeting' | 'publication';
  readonly of: Meeting | Publication;
  /** null where no source says when. */
  readonly date: Edtf | null;
}

/** A report as lists of what is new show it. */
export interface ReportEntry {
  readonly id: string;
  readonly date: string;
  readonly title: LocalText;
  /** The page of a meeting; a publication has none. */
  readonly href: string | undefined;
  readonly counts: readonly string[];
  readonly sources: readonly Pick<SourceView, 'publisher' | 'href' | 'hreflang'>[];
  readonly lineHref: string;
}

/** Newest first; those known to the year only after the months of it, undated ones last. */
export const reports: readonly Report[] = [
  ...model.meetings.map((of) => ({ kind: 'meeting', of, date: of.date }) as const),
  ...model.publications.map((of) => ({ kind: 'publication', of, date: of.date }) as const),
].toSorted((a, b) => descending(orderOf(a), orderOf(b)) || descending(a.of.id, b.of.id));

/** “2026-03” for a report of that month, “2026” where only the year is known. */
export function monthOf(date: Edtf): string {
  const isYearOnly = date.split('/').every((end) => /^\d{4}$/.test(end));
  return endOf(date).slice(0, isYearOnly ? 4 : 7);
}

export function reportEntry({ kind, of, date }: Report, reader: Reader): ReportEntry {
  const { t, format, locale, text, words } = reader;
  const figures = observationsOfReport(of.id).length;
  const directives = 'directives' in of ? of.directives.length : 0;
  return {
    id: of.id,
    date: date === null ? t.claim.undated : format.date(date),
    title: text(of.title),
    href: kind === 'meeting' ? pageHref(paths.meeting(of.id), locale) : undefined,
    counts: [
      ...(figures > 0 ? [t.figures(figures, format)] : []),
      ...(figures + directives === 0 ? [words.home.meeting.noFigures] : []),
      ...(directives > 0 ? [t.meetings.directives(directives)] : []),
    ],
    sources: of.sources.map((source) => {
      const { publisher, href, hreflang } = sourceView(source, reader);
      return { publisher, href, hreflang };
    }),
    lineHref: lineHref(of.origin),
  };
}

function orderOf({ date }: Report): string {
  if (date === null) return '';
  const month = monthOf(date);
  return month.length === 4 ? `${month}-00` : endOf(date);
}
