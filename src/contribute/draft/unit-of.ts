import type { Dataset } from '../../dataset/dataset.ts';
import { foldedWords, likeness } from '../find/folded-words.ts';

export interface UnitGuess {
  readonly id: string;
  /** How many characters of what follows the number name it. */
  readonly length: number;
  /** Whether it follows the number at once. */
  readonly isNear: boolean;
}

/** The unit of a number, by what stands before and behind it. */
export type UnitFinder = (before: string, after: string) => UnitGuess | undefined;

/** Marks and words that name a unit wherever they stand; the longest first. */
const signs: readonly (readonly [RegExp, string])[] = [
  [
    /^\s*(?:điểm\s*(?:phần trăm|%)|percentage points?|відсотков\p{L}* пункт\p{L}*|процентн\p{L}* пункт\p{L}*)/iu,
    'percentage-points',
  ],
  [/^\s*(?:%|percent|per cent|phần trăm|відсотк\p{L}*|процент\p{L}*)/iu, 'percent'],
  [/^\s*(?:đồng|vnd|vnđ|донг\p{L}*|dong)(?!\p{L})/iu, 'vnd'],
  [/^\s*(?:Mbps|Мбіт\/с|Мбит\/с|Mbit\/s)/iu, 'mbps'],
  [/^\s*(?:điểm|points?|бал\p{L}*)(?!\p{L})/iu, 'index-points'],
  [/^\s*bậc(?!\p{L})/iu, 'rank'],
  [/^-?\p{L}{0,3}\s*(?:місц\p{L}*|мест\p{L}*|place)(?!\p{L})/iu, 'rank'],
];

const rankBefore =
  /(?:thứ|hạng|vị trí|ranked|rank|place|топ|top|№|місц\p{L}*|мест\p{L}*)(?:\s+(?:thứ|at|is|of|no\.))?\s*$/iu;

/** How many words may stand between a number and what it counts: “80 specific tasks”. */
const farthest = 4;

/** Knows the units of a dataset by their words in all languages. */
export function unitFinderOf({ units }: Dataset): UnitFinder {
  const known = units
    .flatMap(({ value }) => value)
    .filter(({ style }) => style === 'count')
    .flatMap(({ id, forms }) =>
      Object.values(forms)
        .flatMap((form) => [...new Set(Object.values(form))])
        .map((form) => ({ id, words: foldedWords(form) })),
    )
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length);
  return (before, after) => {
    if (rankBefore.test(before)) return { id: 'rank', length: 0, isNear: true };
    for (const [pattern, id] of signs) {
      const found = pattern.exec(after);
      if (found !== null) return { id, length: found[0].length, isNear: true };
    }
    const words = [...after.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].slice(0, farthest + 3);
    const folded = words.map(({ 0: word }) => foldedWords(word)[0] ?? '');
    for (let skip = 0; skip < Math.min(farthest, folded.length); skip++) {
      const unit = known.find((one) =>
        one.words.every((word, i) => isSame(word, folded[skip + i] ?? '')),
      );
      const last = words[skip + (unit?.words.length ?? 0) - 1];
      if (unit === undefined || last === undefined) continue;
      return { id: unit.id, length: last.index + last[0].length, isNear: skip === 0 };
    }
    return undefined;
  };
}

/** Vietnamese syllables must be the same; longer words may have another ending. */
function isSame(unit: string, word: string): boolean {
  return unit === word || (unit.length >= 5 && likeness(word, unit) >= 0.7);
}
