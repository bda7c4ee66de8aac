import type { Unit } from './file-types.ts';
import { numeralsIn, type Numeral } from './numbers/numerals.ts';

/** What a number is a number of, as far as the text beside it tells. */
export type FigureUnit = 'percent' | 'points' | 'rank' | 'count' | 'dollar' | 'dong';

/** A number of a text, read in the languages of its source. */
export interface Figure extends Numeral {
  /** What it means in these languages; all readings, where they leave it open. */
  readonly meant: readonly number[];
  /** undefined where nothing beside the number says it. */
  readonly unit: FigureUnit | undefined;
  /** “out of 34”, “/63”: how many there are in all. */
  readonly outOf: number | undefined;
}

/** In which languages a point, and in which a comma, separates thousands. */
const thousands = { '.': /^(?:vi|es|nl)$/, ',': /^(?:en|ja)$/ } as const;
const decimals = { '.': /^(?:en|ja)$/, ',': /^(?:vi|es|nl|uk|ru)$/ } as const;

const percent =
  /^\s*(?:[%％]|per ?cent\b|phần trăm|відсот|процент|por ciento|procent|パーセント)/iu;
const points =
  /^\s*(?:điểm phần trăm|điểm %|percentage[- ]points?|(?:відсотков|процентн)\p{L}* пункт|(?:[%％]|パーセント)ポイント)/iu;
const rankBefore =
  /(?:thứ hạng|(?<!\p{L})hạng|(?<!lần |lần)thứ|vị trí(?: số)?|rank(?:s|ed|ing)?(?: at| as)?(?: no\.?)?|\bNo\.|№|\btop|місц\p{L}*|мест\p{L}*|第)\s*(?:số\s*)?$/iu;
const rankAfter =
  /^(?:st|nd|rd|th|-?(?:е|ше|ге|тє|те|ту|му|м|ме|й|я)(?!\p{L}))|^\s*(?:місц|мест|位)/iu;
const dollarBefore = /(?:\$|USD)\s*$/i;
const dollarAfter = /^\s*(?:USD|US dollars?|dollars?|đô la|долар|доллар|ドル)/iu;
const dongAfter = /^\s*(?:đồng|VNĐ|VND|dong|донг|ドン)/iu;
const outOf =
  /^\s*(?:\/|out of(?: the total of)?|of(?: the)?|trên(?: tổng số)?|trong(?: tổng số)?|із|из|з)\s*(\d{1,3})(?![\d.,]*\d|\s*[%％])/iu;

/** 4G, 3D: one or two digits and a single letter behind them. */
const letterAfter = /^[A-Zg](?![\p{L}\p{N}])/u;
/** H15, CT-34, QL1A, B2C, IPv6; not VND12.705. */
const lettersBefore = /(?<![\p{L}\p{N}])(?!(?:VND|VNĐ|USD|EUR|TOP)$)(?:\p{Lu}{1,3}[-–]?|IPv)$/u;

/** Every number of a text, with what stands beside it, as a reader of these languages takes it. */
export function figuresIn(
  text: string,
  languages: readonly string[],
  units: readonly Unit[] = [],
): readonly Figure[] {
  const nouns = nounsOf(units);
  return numeralsIn(text)
    .filter((numeral) => !isSign(numeral))
    .map((numeral) => ({
      ...numeral,
      meant: meantIn(numeral, languages),
      unit: unitOf(numeral, nouns),
      outOf: outOfIn(numeral),
    }));
}

/** Whether the digits belong to an abbreviation and count nothing. */
function isSign({ text, before, after }: Numeral): boolean {
  return (/^\d{1,2}$/.test(text) && letterAfter.test(after)) || lettersBefore.test(before);
}

/** Leaves the reading that a language has for a mark; both, where its languages differ. */
function meantIn({ readings, mark }: Numeral, languages: readonly string[]): readonly number[] {
  if (mark === undefined) return readings;
  const [asThousands, asDecimal] = readings;
  const mayBeThousands = languages.some((language) => thousands[mark].test(language));
  const mayBeDecimal = languages.some((language) => decimals[mark].test(language));
  if (mayBeThousands === mayBeDecimal) return readings;
  const meant = mayBeThousands ? asThousands : asDecimal;
  return meant === undefined ? readings : [meant];
}

function unitOf({ before, after }: Numeral, nouns: RegExp | undefined): FigureUnit | undefined {
  if (points.test(after)) return 'points';
  if (percent.test(after)) return 'percent';
  if (dollarBefore.test(before) || dollarAfter.test(after)) return 'dollar';
  if (dongAfter.test(after)) return 'dong';
  if (rankBefore.test(before) || rankAfter.test(after)) return 'rank';
  return nouns?.test(after) ? 'count' : undefined;
}

function outOfIn({ after }: Numeral): number | undefined {
  const found = outOf.exec(after)?.[1];
  return found === undefined ? undefined : Number(found);
}

const compiled = new WeakMap<readonly Unit[], RegExp>();

/** Names of what is counted, right behind a number. */
function nounsOf(units: readonly Unit[]): RegExp | undefined {
  const known = compiled.get(units);
  if (known !== undefined) return known;
  const names = units
    .filter(({ style, id }) => style === 'count' && id !== 'points')
    .flatMap(({ forms }) => Object.values(forms).flatMap((form) => Object.values(form)))
    .filter((name) => name.length > 2)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (names.length === 0) return undefined;
  const nouns = new RegExp(`^\\s*(?:${names.join('|')})(?!\\p{L})`, 'iu');
  compiled.set(units, nouns);
  return nouns;
}
