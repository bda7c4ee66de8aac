import type { Bound } from '../../dataset/file-types.ts';
import { numberWordsIn } from '../../dataset/numbers/number-words.ts';
import { numeralsIn, type Numeral } from '../../dataset/numbers/numerals.ts';
import { paragraphsOf } from '../../model/verify.ts';
import { notFigures } from './not-figures.ts';
import type { DraftLanguage } from './source-language.ts';
import type { UnitFinder, UnitGuess } from './unit-of.ts';

/** A number of an article that counts or measures something. */
export interface FigureInText {
  /** Counted from 1, as `cite` does. */
  readonly paragraph: number;
  readonly value: number;
  readonly bound: Bound | undefined;
  readonly unit: UnitGuess | undefined;
  /** As it stands there, with bound and unit. */
  readonly printed: string;
  /** What stands before and behind it in its sentence. */
  readonly before: string;
  readonly after: string;
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly bound: Numeral['bound'];
}

/** Every figure of a text, in its order; dates, documents and addresses left aside. */
export function figuresIn(
  text: string,
  language: DraftLanguage,
  unitOf: UnitFinder,
): readonly FigureInText[] {
  return paragraphsOf(text).flatMap((paragraph, i) => {
    const isAside = notFigures(paragraph);
    return [...numeralsOf(paragraph, language), ...wordsOf(paragraph, unitOf)]
      .filter(({ start }) => !isAside(start))
      .sort((a, b) => a.start - b.start)
      .map((found) => toFigure(paragraph, i + 1, found, unitOf));
  });
}

function numeralsOf(paragraph: string, language: DraftLanguage): readonly Placed[] {
  let from = 0;
  return numeralsIn(paragraph).map(({ text, readings, bound }) => {
    const start = paragraph.indexOf(text, from);
    from = start + text.length;
    return { start, end: from, value: readIn(language, text, readings), bound };
  });
}

/** 1.200 is twelve hundred in Vietnamese and one and a fifth in English. */
function readIn(language: DraftLanguage, text: string, readings: readonly number[]): number {
  const [first = NaN, second = first] = readings;
  const thousands = language === 'en' ? ',' : '.';
  return text.includes(thousands) ? first : second;
}

/** Numbers in words, where something that is counted follows at once: “three telecoms”. */
function wordsOf(paragraph: string, unitOf: UnitFinder): readonly Placed[] {
  return [...paragraph.matchAll(/[\p{L}'’]+/gu)].flatMap(({ 0: word, index }) => {
    const [value] = numberWordsIn(word);
    const end = index + word.length;
    if (value === undefined || value < 2) return [];
    const unit = unitOf('', paragraph.slice(end, end + 60));
    return unit?.isNear === true ? [{ start: index, end, value, bound: undefined }] : [];
  });
}

function toFigure(
  paragraph: string,
  number: number,
  { start, end, value, bound }: Placed,
  unitOf: UnitFinder,
): FigureInText {
  // A rank keeps its field, a part its whole: 25/63.
  const field = /^\s?\/\s?\d(?:[\d.]*\d)?/.exec(paragraph.slice(end))?.[0] ?? '';
  const before =
    paragraph
      .slice(0, start)
      .split(/[.!?;…](?=\s)/)
      .at(-1) ?? '';
  const after = paragraph.slice(end + field.length).split(/[.!?;…](?=\s|$)/)[0] ?? '';
  const unit = unitOf(before, after);
  const word = bound?.word ?? '';
  const from = before.toLowerCase().lastIndexOf(word.toLowerCase());
  const head = word !== '' && from >= 0 && before.length - from <= 30 ? before.slice(from) : '';
  const written = paragraph.slice(start, end + field.length);
  const printed = `${head}${written}${after.slice(0, unit?.length ?? 0)}`;
  return {
    paragraph: number,
    value,
    bound: bound?.means[0],
    unit,
    printed: printed.length <= 60 ? printed.trim() : written,
    before,
    after,
  };
}
