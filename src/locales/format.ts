import { conventions, type Locale } from './locales.ts';

/** Numbers, dates and lists in one language. Dates may be as vague as 2025 or 2025-09. */
export interface Format {
  /** Grouped digits; as many decimals as the number has, three at most. */
  readonly number: (value: number) => string;
  /** With its sign, for changes. */
  readonly signed: (value: number) => string;
  /** 7.5 million, where that says the same; all digits otherwise. */
  readonly large: (value: number) => string;
  readonly percent: (value: number) => string;
  readonly signedPercent: (value: number) => string;
  readonly ordinal: (value: number) => string;
  /** YYYY, YYYY-MM, YYYY-MM-DD or an interval of them. */
  readonly date: (edtf: string) => string;
  /** A date on an axis, from milliseconds since 1970, UTC, no more exact than asked. */
  readonly axisDate: (utc: number, precision: 'year' | 'month' | 'day') => string;
  readonly list: (items: readonly string[]) => string;
  readonly plural: (value: number) => Intl.LDMLPluralRule;
  readonly compare: (a: string, b: string) => number;
}

export function formatFor(locale: Locale): Format {
  const tag = conventions[locale];
  const numbers = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(tag, { maximumFractionDigits: 3, ...options });
    return (value: number) => format.format(value);
  };
  const number = numbers({});
  const compact = numbers({ notation: 'compact', compactDisplay: 'long' });
  const percent = numbers({ style: 'percent' });
  const signedPercent = numbers({ style: 'percent', signDisplay: 'exceptZero' });
  const plurals = new Intl.PluralRules(tag);
  const collator = new Intl.Collator(tag);
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  return {
    number,
    signed: numbers({ signDisplay: 'exceptZero' }),
    large: (value) => (isRoundInWords(value) ? compact(value) : number(value)),
    percent: (value) => percent(value / 100),
    signedPercent: (value) => signedPercent(value / 100),
    ordinal: ordinals(locale),
    date: dates(locale),
    axisDate: axisDates(tag),
    list: (items) => list.format(items),
    plural: (value) => plurals.select(value),
    compare: (a, b) => collator.compare(a, b),
  };
}

/** Whether “7.5 million” says all that 7,500,000 says. */
function isRoundInWords(value: number): boolean {
  if (Math.abs(value) < 1e6) return false;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value)) / 3) * 3);
  const thousandths = (value / unit) * 1000;
  return Math.abs(thousandths - Math.round(thousandths)) < 1e-6;
}

const englishSuffixes: Partial<Record<Intl.LDMLPluralRule, string>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
};

function ordinals(locale: Locale): (value: number) => string {
  if (locale === 'vi') return (value) => `thứ ${String(value)}`;
  const rules = new Intl.PluralRules('en', { type: 'ordinal' });
  return (value) => `${String(value)}${englishSuffixes[rules.select(value)] ?? 'th'}`;
}

function dates(locale: Locale): (edtf: string) => string {
  const tag = conventions[locale];
  const style = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
  // Vietnamese newspapers write days in digits: 23/9/2025.
  const month = locale === 'vi' ? 'numeric' : 'long';
  const byPrecision = [
    style({ year: 'numeric' }),
    style({ year: 'numeric', month: 'long' }),
    style({ year: 'numeric', month, day: 'numeric' }),
  ];
  const formatOf = (date: string) => byPrecision[date.split('-').length - 1] ?? style({});
  const one = (date: string) => formatOf(date).format(firstInstant(date));
  return (edtf) => {
    const [start = '', end] = edtf.split('/');
    if (end === undefined) return one(start);
    if (end === '..') return openEnd(locale, one(start));
    if (start.length !== end.length) return `${one(start)} – ${one(end)}`;
    return formatOf(start).formatRange(firstInstant(start), firstInstant(end));
  };
}

/** ECMAScript reads YYYY, YYYY-MM and YYYY-MM-DD as UTC. */
function firstInstant(date: string): Date {
  return new Date(date);
}

function openEnd(locale: Locale, start: string): string {
  return locale === 'vi' ? `từ ${start}` : `from ${start}`;
}

function axisDates(tag: string): Format['axisDate'] {
  const style = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
  const month = tag === 'vi' ? 'numeric' : 'short';
  const formats = {
    year: style({ year: 'numeric' }),
    month: style({ year: 'numeric', month }),
    day: style({ year: 'numeric', month, day: 'numeric' }),
  };
  return (utc, precision) => formats[precision].format(utc);
}
