import { languages, type Locale } from './locales.ts';

/** Numbers, dates and lists in one language. Dates may be as vague as 2025 or 2025-09. */
export interface Format {
  /** Grouped digits; as many decimals as the number has, three at most. */
  readonly number: (value: number) => string;
  /** With its sign, for changes; in words where `large` has them. */
  readonly signed: (value: number) => string;
  /** 7.5 million, where that says the same; all digits otherwise. */
  readonly large: (value: number) => string;
  readonly percent: (value: number) => string;
  /** With exactly so many decimals, for numbers that stand under each other. */
  readonly fixed: (decimals: number) => {
    readonly number: (value: number) => string;
    readonly percent: (value: number) => string;
  };
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

/** Formats are costly to make, and cheap to keep. */
function memoized<Value>(make: (decimals: number) => Value): (decimals: number) => Value {
  const made = new Map<number, Value>();
  return (decimals) => {
    const value = made.get(decimals) ?? make(decimals);
    made.set(decimals, value);
    return value;
  };
}

export function formatFor(locale: Locale): Format {
  const tag = languages[locale].conventions;
  const numbers = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(tag, { maximumFractionDigits: 3, ...options });
    return (value: number) => asTypeset(locale, format.format(value));
  };
  const number = numbers({});
  const inWords = { notation: 'compact', compactDisplay: 'long' } as const;
  const compact = inWordsOf(locale, numbers(inWords), number);
  const signed = numbers({ signDisplay: 'exceptZero' });
  const signedCompact = inWordsOf(
    locale,
    numbers({ ...inWords, signDisplay: 'exceptZero' }),
    signed,
  );
  const percent = numbers({ style: 'percent' });
  const signedPercent = numbers({ style: 'percent', signDisplay: 'exceptZero' });
  const plurals = new Intl.PluralRules(tag);
  const collator = new Intl.Collator(tag);
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  return {
    number,
    signed: (value) => (isRoundInWords(value) ? signedCompact(value) : signed(value)),
    large: (value) => (isRoundInWords(value) ? compact(value) : number(value)),
    percent: (value) => percent(value / 100),
    fixed: memoized((decimals) => {
      const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
      const fixedPercent = numbers({ style: 'percent', ...digits });
      return { number: numbers(digits), percent: (value) => fixedPercent(value / 100) };
    }),
    signedPercent: (value) => signedPercent(value / 100),
    ordinal: ordinals(locale),
    date: dates(locale),
    axisDate: axisDates(locale),
    list: (items) => list.format(items),
    plural: (value) => plurals.select(value),
    compare: (a, b) => collator.compare(a, b),
  };
}

/**
 * Vietnamese counts large sums in milliards: “16.716 tỷ” is read at a glance, “16,716 nghìn tỷ”
 * is taken for sixteen. Round ones stay “95 nghìn tỷ”.
 */
function inWordsOf(
  locale: Locale,
  compact: (value: number) => string,
  number: (value: number) => string,
): (value: number) => string {
  if (locale !== 'vi') return compact;
  return (value) => {
    const tenths = (Math.abs(value) / 1e12) * 10;
    const isRound = Math.abs(tenths - Math.round(tenths)) < 1e-6;
    return Math.abs(value) < 1e12 || isRound ? compact(value) : `${number(value / 1e9)} tỷ`;
  };
}

/** Whether “7.5 million” says all that 7,500,000 says. */
function isRoundInWords(value: number): boolean {
  if (Math.abs(value) < 1e6) return false;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value)) / 3) * 3);
  const thousandths = (value / unit) * 1000;
  return Math.abs(thousandths - Math.round(thousandths)) < 1e-6;
}

/** Ukrainian and Russian set a true minus, and a space before the percent sign. */
function asTypeset(locale: Locale, number: string): string {
  if (locale === 'en' || locale === 'vi') return number;
  return number.replace('-', '−').replace(/\s?%/, '\u00a0%');
}

const englishSuffixes: Partial<Record<Intl.LDMLPluralRule, string>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
};

function ordinals(locale: Locale): (value: number) => string {
  const english = new Intl.PluralRules('en', { type: 'ordinal' });
  switch (locale) {
    case 'en':
      return (value) => `${String(value)}${englishSuffixes[english.select(value)] ?? 'th'}`;
    case 'vi':
      return (value) => `thứ ${String(value)}`;
    case 'uk':
      return (value) => `${String(value)}-${ukrainianEnding(value)}`;
    case 'ru':
      return (value) => `${String(value)}-е`;
  }
}

const ukrainianEndings: Partial<Record<number, string>> = {
  1: 'ше',
  2: 'ге',
  3: 'тє',
  7: 'ме',
  8: 'ме',
  40: 'ве',
};

/** Neuter, as a place in a ranking (місце) and a session (засідання) are. */
function ukrainianEnding(value: number): string {
  const lastTwo = value % 100;
  const named = lastTwo > 10 && lastTwo < 20 ? undefined : ukrainianEndings[value % 10];
  return ukrainianEndings[lastTwo] ?? named ?? 'те';
}

function dates(locale: Locale): (edtf: string) => string {
  const style = styles(locale);
  // Vietnamese newspapers write days in digits: 23/9/2025.
  const month = locale === 'vi' ? 'numeric' : 'long';
  const byPrecision = [
    style({ year: 'numeric' }),
    style({ year: 'numeric', month: 'long' }),
    style({ year: 'numeric', month, day: 'numeric' }),
  ];
  const formatOf = (date: string) => byPrecision[date.split('-').length - 1] ?? style({});
  const one = (date: string) => withYearWord(locale, formatOf(date).format(firstInstant(date)));
  return (edtf) => {
    const [start = '', end] = edtf.split('/');
    if (end === undefined) return one(start);
    if (end === '..') return openEnd(locale, start, one(start));
    if (start.length !== end.length) return `${one(start)} – ${one(end)}`;
    const range = formatOf(start).formatRange(firstInstant(start), firstInstant(end));
    return withYearWord(locale, withoutRepeatedYear(range));
  };
}

function styles(locale: Locale): (options: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat {
  return (options) =>
    new Intl.DateTimeFormat(languages[locale].conventions, { timeZone: 'UTC', ...options });
}

/** ECMAScript reads YYYY, YYYY-MM and YYYY-MM-DD as UTC. */
function firstInstant(date: string): Date {
  return new Date(date);
}

/** “2025 р.”, “2025–2030 рр.”: the short word for a year holds in every case of the sentence. */
function withYearWord(locale: Locale, date: string): string {
  const words = yearWords[locale];
  if (words === undefined) return date;
  const [one, many] = words;
  const named = date.replace(/^\d{4}$/, `$& ${one}`).replace(/^\d{4}.\d{4}$/, `$& ${many}`);
  return named.replace(/(?<=\d{4})\s(?=(?:рр?|гг?)\.)/g, '\u00a0');
}

const yearWords: Partial<Record<Locale, readonly [string, string]>> = {
  uk: ['р.', 'рр.'],
  ru: ['г.', 'гг.'],
};

/** “січень – березень 2025 р.”, where Intl writes the year twice. */
function withoutRepeatedYear(range: string): string {
  return range.replace(/(\s\d{4}\s\D\.)(\s–\s.*\1)$/, '$2');
}

function openEnd(locale: Locale, start: string, formatted: string): string {
  switch (locale) {
    case 'en':
      return `from ${formatted}`;
    case 'vi':
      return start.length === 'YYYY'.length ? `từ năm ${formatted}` : `từ ${formatted}`;
    case 'uk':
      return `від ${inGenitive(locale, start, formatted)}`;
    case 'ru':
      return `${isSecondDay(start) ? 'со' : 'с'} ${inGenitive(locale, start, formatted)}`;
  }
}

/** «со второго», to be spoken at all. */
function isSecondDay(date: string): boolean {
  return /-\d\d-02$/.test(date);
}

/** A month without a day stands in the nominative; the day’s form has it in the genitive. */
function inGenitive(locale: Locale, start: string, formatted: string): string {
  if (start.length !== 'YYYY-MM'.length) return formatted;
  const day = styles(locale)({ year: 'numeric', month: 'long', day: 'numeric' });
  return withYearWord(locale, day.format(firstInstant(start)).replace(/^\d+\s/, ''));
}

function axisDates(locale: Locale): Format['axisDate'] {
  const style = styles(locale);
  const month = locale === 'vi' ? 'numeric' : 'short';
  const formats = {
    year: style({ year: 'numeric' }),
    month: style({ year: 'numeric', month }),
    day: style({ year: 'numeric', month, day: 'numeric' }),
  };
  // On an axis the short word for a year only takes room.
  return (utc, precision) => formats[precision].format(utc).replace(/\s[рг]\.$/, '');
}
