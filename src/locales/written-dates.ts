import { languages, type Locale } from './locales.ts';
import type { Edtf } from '../model/time.ts';

export type Precision = 'year' | 'month' | 'day' | 'span' | 'open';

/** Dates as a headline writes them: as exact as the source, and no year twice. */
export interface WrittenDates {
  readonly full: (edtf: Edtf) => string;
  /** Both dates; the first without its year where the second says it. */
  readonly pair: (from: Edtf, to: Edtf) => readonly [string, string];
}

export function precisionOf(edtf: Edtf): Precision {
  if (edtf.endsWith('/..')) return 'open';
  if (edtf.includes('/')) return 'span';
  return lengths[edtf.length] ?? 'day';
}

const lengths: Readonly<Record<number, Precision>> = { 4: 'year', 7: 'month', 10: 'day' };

/** The date on which an open time begins: 2025 of 2025/.. */
export function startOf(edtf: Edtf): Edtf {
  return edtf.split('/')[0] ?? edtf;
}

/** The year of a day that is the last of it: goals for the end of a year are set so. */
export function yearEnding(edtf: Edtf): Edtf | undefined {
  return /^\d{4}-12-31$/.test(edtf) ? edtf.slice(0, 4) : undefined;
}

export function writtenDates(locale: Locale): WrittenDates {
  const write = locale === 'vi' ? vietnamese : european(locale);
  const full = (edtf: Edtf): string => {
    const [start = '', end] = edtf.split('/');
    if (end === undefined || end === '..') return write.full(start);
    if (isYear(start) && isYear(end)) return write.years(`${start}–${end}`);
    const [from, to] = pair(start, end);
    return /\s/.test(from) ? `${from} – ${to}` : `${from}–${to}`;
  };
  const pair = (from: Edtf, to: Edtf): readonly [string, string] =>
    sayYearOnce(from, to) ? [write.withoutYear(from), full(to)] : [full(from), full(to)];
  return { full, pair };
}

interface Writing {
  readonly full: (date: string) => string;
  readonly withoutYear: (date: string) => string;
  readonly years: (span: string) => string;
}

function isYear(date: string): boolean {
  return date.length === 4;
}

function sayYearOnce(a: Edtf, b: Edtf): boolean {
  const isSingle = [a, b].every((date) => ['month', 'day'].includes(precisionOf(date)));
  return isSingle && a.slice(0, 4) === b.slice(0, 4);
}

/** Vietnamese newspapers write dates in digits: 23/9/2025, tháng 9/2025. */
const vietnamese: Writing = {
  full: (date) => {
    const [year = '', month] = date.split('-');
    return month === undefined ? `năm ${year}` : `${vietnamese.withoutYear(date)}/${year}`;
  },
  withoutYear: (date) => {
    const [, month, day] = date.split('-').map(Number);
    return day === undefined ? `tháng ${month ?? 1}` : `${day}/${month ?? 1}`;
  },
  years: (span) => `giai đoạn ${span}`,
};

/** What stands after a year, and after several; kept on its line. */
const yearWords: Readonly<Partial<Record<Locale, { one: string; many: string }>>> = {
  uk: { one: '\u00a0р.', many: '\u00a0рр.' },
  ru: { one: '\u00a0г.', many: '\u00a0гг.' },
};

function european(locale: Locale): Writing {
  const style = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(languages[locale].conventions, { timeZone: 'UTC', ...options });
  const month = style({ month: 'long' });
  const day = style({ month: 'long', day: 'numeric' });
  const words = yearWords[locale];
  const withoutYear = (date: string) =>
    (date.length > 7 ? day : month).format(new Date(date)).replace(/^(\d+) /, '$1\u00a0');
  return {
    withoutYear,
    full: (date) => {
      const year = `${date.slice(0, 4)}${words?.one ?? ''}`;
      return isYear(date) ? year : `${withoutYear(date)} ${year}`;
    },
    years: (span) => `${span}${words?.many ?? ''}`,
  };
}
