import { boundWordAfter, boundWordBefore, type BoundWord } from './bound-words.ts';

/** A number found in a text, as somebody printed it. */
export interface Numeral {
  readonly text: string;
  /** What it can mean: 1.200 is 1200 to some readers and 1.2 to others. */
  readonly readings: readonly number[];
  /** Where two readings are possible, the mark that decides: a point or a comma. */
  readonly mark: '.' | ',' | undefined;
  readonly isNegative: boolean;
  /** The word that limits it: “more than”, «понад», “khoảng”. */
  readonly bound: BoundWord | undefined;
  /** What stands before and behind it. */
  readonly before: string;
  readonly after: string;
}

const digits = /\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*(?:e\+?\d+)?/giu;
const minus = /(?:^|[\s(（:=])[-−–]\s?[$€]?$/u;

/** Words that multiply the number before them, in the languages of the sources. */
const multipliers: readonly (readonly [RegExp, number])[] = [
  [/^(?:nghìn|ngàn|thousand|тис(?:яч\p{L}*)?|тыс(?:яч\p{L}*)?|mil|duizend)(?!\p{L})\.?/iu, 1e3],
  [/^(?:triệu|million|mn|mln|мільйон\p{L}*|миллион\p{L}*|млн|millones|miljoen)(?!\p{L})\.?/iu, 1e6],
  [/^(?:tỷ|tỉ|billion|bn|мільярд\p{L}*|миллиард\p{L}*|млрд|miljard)(?!\p{L})\.?/iu, 1e9],
  [/^(?:trillion|trn|трильйон\p{L}*|триллион\p{L}*|трлн)(?!\p{L})\.?/iu, 1e12],
  [/^百/u, 1e2],
  [/^千/u, 1e3],
  [/^万/u, 1e4],
  [/^億/u, 1e8],
  [/^兆/u, 1e12],
];

/** Every number of a text in the languages of the sources, in its order. */
export function numeralsIn(written: string): readonly Numeral[] {
  const text = inPlainDigits(written);
  const found = [...text.matchAll(digits)].map(({ 0: number, index }) => {
    const { factor, length } = multiplierAfter(text.slice(index + number.length));
    const end = index + number.length + length;
    return { number, index, end, factor };
  });
  return found.flatMap((one, i) => {
    const [before, next] = [found[i - 1], found[i + 1]];
    if (before !== undefined && goesOn(before, one)) return [];
    const readings = multiplied(one.number, one.factor);
    if (next === undefined || !goesOn(one, next)) {
      return [toNumeral(text, one.index, one.end, readings)];
    }
    const [most = 0] = readings;
    const whole = multiplied(next.number, next.factor).map((rest) => most + rest);
    return [toNumeral(text, one.index, next.end, whole)];
  });
}

interface Found {
  readonly number: string;
  readonly index: number;
  readonly end: number;
  readonly factor: number;
}

/** 1万2,000 is one number of two parts. */
function goesOn(one: Found, next: Found): boolean {
  return next.index === one.end && one.factor > next.factor;
}

function toNumeral(text: string, start: number, end: number, readings: readonly number[]): Numeral {
  const before = text.slice(0, start);
  const after = text.slice(end);
  return {
    text: text.slice(start, end),
    readings,
    mark: readings.length < 2 ? undefined : text.slice(start, end).includes('.') ? '.' : ',',
    isNegative: minus.test(before),
    bound: boundWordBefore(before) ?? boundWordAfter(after),
    before,
    after,
  };
}

/** Whether two numbers are one: what floating point adds to 1.2 × 1,000,000 is no difference. */
export function sameNumber(a: number, b: number): boolean {
  return exactly(a) === exactly(b);
}

/** Full-width digits and signs as ordinary ones; each stays one character. */
function inPlainDigits(text: string): string {
  return text.replaceAll(/[０-９．，％]/g, (sign) => sign.normalize('NFKC'));
}

function multiplied(number: string, factor: number): readonly number[] {
  return readingsOf(number).map((reading) => exactly(reading * factor));
}

function multiplierAfter(rest: string): { factor: number; length: number } {
  let factor = 1;
  let length = 0;
  for (;;) {
    const gap = /^[ \u00A0\u202F]*/.exec(rest.slice(length))?.[0].length ?? 0;
    const after = rest.slice(length + gap, length + gap + 40);
    const found = multipliers.find(([word]) => word.test(after));
    if (found === undefined) return { factor, length };
    factor *= found[1];
    length += gap + (found[0].exec(after)?.[0].length ?? 0);
  }
}

/** A point or comma separates thousands or decimals; which, only its surroundings tell. */
function readingsOf(written: string): readonly number[] {
  const joined = written.replaceAll(/[ \u00A0\u202F]/g, '');
  const marks = joined.match(/[.,]/g) ?? [];
  const asThousands = Number(joined.replaceAll(/[.,]/g, ''));
  const lastMark = joined.search(/[.,][^.,]*$/);
  const asDecimal = Number(
    `${joined.slice(0, lastMark).replaceAll(/[.,]/g, '')}.${joined.slice(lastMark + 1)}`,
  );
  if (marks.length === 0 || /e/i.test(joined)) return [Number(joined.replace(',', '.'))];
  if (marks.length > 1 && new Set(marks).size === 1) return [asThousands];
  if (marks.length === 1 && /^[1-9]\d{0,2}[.,]\d{3}$/.test(joined)) return [asThousands, asDecimal];
  return [asDecimal];
}

function exactly(number: number): number {
  return Number(number.toPrecision(15));
}
