/** Months by the beginnings of their names, in the languages in which drafts can be read. */
const months: readonly RegExp[] = [
  /^(?:jan|січ|янв)/i,
  /^(?:feb|лют|фев)/i,
  /^(?:mar|берез|март)/i,
  /^(?:apr|квіт|апр)/i,
  /^(?:may|трав|ма[яй])/i,
  /^(?:jun|черв|июн)/i,
  /^(?:jul|лип|июл)/i,
  /^(?:aug|серп|авг)/i,
  /^(?:sep|верес|сен)/i,
  /^(?:oct|жовт|окт)/i,
  /^(?:nov|листоп|ноя)/i,
  /^(?:dec|груд|дек)/i,
];

const quarters: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

interface Found {
  readonly time: string;
  /** Whether it runs from one day to another. */
  readonly isPeriod: boolean;
}

type Reading = readonly [RegExp, (...parts: readonly string[]) => Found | undefined];

/** Longer expressions first: what one has read, the next does not see. */
const readings: readonly Reading[] = [
  // 9 tháng đầu năm 2025; the first nine months are written with digits too
  [
    /(\d{1,2})\s+tháng\s+(?:đầu\s+)?năm\s+(\d{4})/giu,
    (count = '', year = '') => fromJanuary(year, Number(count)),
  ],
  [
    /(?:first\s+)?(\d{1,2})\s+months\s+of\s+(\d{4})/giu,
    (count = '', year = '') => fromJanuary(year, Number(count)),
  ],
  [
    /quý\s+(i{1,3}|iv|[1-4])(?:\s+năm\s+|\s*\/\s*)(\d{4})/giu,
    (quarter = '', year = '') =>
      ofQuarter(year, quarters[quarter.toLowerCase()] ?? Number(quarter)),
  ],
  [
    /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/g,
    (day = '', month = '', year = '') => onDay(year, month, day),
  ],
  [
    /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g,
    (year = '', month = '', day = '') => onDay(year, month, day),
  ],
  [
    /(?<!\d)(\d{1,2})\s+(\p{L}{3,})\s+(\d{4})/giu,
    (day = '', month = '', year = '') => onDay(year, monthOf(month), day),
  ],
  [
    /(\p{L}{3,})\s+(\d{1,2}),\s*(\d{4})/giu,
    (month = '', day = '', year = '') => onDay(year, monthOf(month), day),
  ],
  [
    /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/giu,
    (day = '', month = '', year = '') => onDay(year, month, day),
  ],
  [
    /tháng\s+(\d{1,2})(?:\s+năm\s+|\s*[/-]\s*)(\d{4})/giu,
    (month = '', year = '') => inMonth(year, month),
  ],
  [/(?<![\d/])(\d{1,2})\/(\d{4})(?!\d)/g, (month = '', year = '') => inMonth(year, month)],
  [/(?:năm|in|у|в)\s+(\d{4})(?!\d)/giu, (year = '') => ({ time: year, isPeriod: false })],
];

/** Years until which something is aimed at: “định hướng đến năm 2030”; not “tính đến năm 2024”. */
const aims =
  /(?:định hướng|tầm nhìn)(?:\s+(?:đến|tới))?\s+(?:năm\s+)?\d{4}|(?<!tính\s)(?:đến|tới)\s+năm\s+\d{4}/giu;

/** The times that a text names with their year, in the form of the dataset, each once; no aims. */
export function timesIn(text: string): readonly Found[] {
  let rest = text.normalize('NFC').replaceAll(aims, ' ');
  const found: Found[] = [];
  for (const [pattern, read] of readings) {
    rest = rest.replaceAll(pattern, (...parts: readonly unknown[]) => {
      const groups = parts.slice(1).filter((part) => typeof part === 'string');
      const time = read(...groups);
      if (time === undefined) return String(parts[0]);
      found.push(time);
      return ' ';
    });
  }
  return [...new Map(found.map((one) => [one.time, one])).values()];
}

/** The day on which a saved page came out: a line that is little more than a date. */
export function publishedIn(paragraphs: readonly string[]): string | undefined {
  const lines = [...paragraphs.slice(0, 15), ...paragraphs.slice(-4)].filter(
    ({ length }) => length <= 70,
  );
  const dated = lines.flatMap((line) => {
    const [first, ...others] = timesIn(line).filter(({ time }) => time.length === 10);
    return first === undefined || others.length > 0 ? [] : [{ line, day: first.time }];
  });
  const sure = dated.find(({ line }) =>
    /\d{1,2}[:h]\d{2}|thứ\s|chủ nhật|đăng|cập nhật|published|posted|updated|опублік|опублик|оновлен|обновл/iu.test(
      line,
    ),
  );
  return (sure ?? dated.find(({ line }) => line.length <= 25))?.day;
}

function fromJanuary(year: string, count: number): Found | undefined {
  if (count < 1 || count > 12) return undefined;
  return { time: `${year}-01-01/${lastDay(year, count)}`, isPeriod: true };
}

function ofQuarter(year: string, quarter: number): Found | undefined {
  if (!(quarter >= 1 && quarter <= 4)) return undefined;
  const first = 3 * quarter - 2;
  return { time: `${year}-${two(first)}-01/${lastDay(year, first + 2)}`, isPeriod: true };
}

function onDay(year: string, month: string, day: string): Found | undefined {
  const [m, d] = [Number(month), Number(day)];
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= 31)) return undefined;
  return { time: `${year}-${two(m)}-${two(d)}`, isPeriod: false };
}

function inMonth(year: string, month: string): Found | undefined {
  const number = Number(month);
  if (!(number >= 1 && number <= 12)) return undefined;
  return { time: `${year}-${two(number)}`, isPeriod: false };
}

function monthOf(word: string): string {
  return String(months.findIndex((pattern) => pattern.test(word)) + 1);
}

function lastDay(year: string, month: number): string {
  const day = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return `${year}-${two(month)}-${two(day)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
