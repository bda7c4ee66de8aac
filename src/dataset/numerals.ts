import { boundWordAfter, boundWordBefore, type BoundWord } from './bound-words.ts';

/** A number found in a text, as somebody printed it. */
export interface Numeral {
  readonly text: string;
  /** What it can mean: 1.200 is 1200 to some readers and 1.2 to others. */
  readonly readings: readonly number[];
  /** The word that limits it: “more than”, «понад», “khoảng”. */
  readonly bound: BoundWord | undefined;
}

const digits = /\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*(?:e\+?\d+)?/giu;

/** Words that multiply the number before them, in the four languages of the sources. */
const multipliers: readonly (readonly [RegExp, number])[] = [
  [/^(?:nghìn|ngàn|thousand|тис(?:яч\p{L}*)?|тыс(?:яч\p{L}*)?)(?!\p{L})\.?/iu, 1e3],
  [/^(?:triệu|million|mn|mln|мільйон\p{L}*|миллион\p{L}*|млн)(?!\p{L})\.?/iu, 1e6],
  [/^(?:tỷ|tỉ|billion|bn|мільярд\p{L}*|миллиард\p{L}*|млрд)(?!\p{L})\.?/iu, 1e9],
  [/^(?:trillion|trn|трильйон\p{L}*|триллион\p{L}*|трлн)(?!\p{L})\.?/iu, 1e12],
];

/** Every number of a text in Vietnamese, English, Ukrainian or Russian, in its order. */
export function numeralsIn(text: string): readonly Numeral[] {
  return [...text.matchAll(digits)].map(({ 0: found, index }) => {
    const { factor, length } = multiplierAfter(text.slice(index + found.length));
    const end = index + found.length + length;
    return {
      text: text.slice(index, end),
      readings: readingsOf(found).map((number) => exactly(number * factor)),
      bound: boundWordBefore(text.slice(0, index)) ?? boundWordAfter(text.slice(end)),
    };
  });
}

/** Whether two numbers are one: what floating point adds to 1.2 × 1,000,000 is no difference. */
export function sameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

function multiplierAfter(rest: string): { factor: number; length: number } {
  let factor = 1;
  let length = 0;
  for (;;) {
    const gap = /^[ \u00A0\u202F]*/.exec(rest.slice(length))?.[0].length ?? 0;
    const after = rest.slice(length + gap);
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
