import { folded } from '../folded.ts';
import { hasMarks, withTidyTones } from './search-marks.ts';

/** How near what a thing is called comes to what was typed; the nearer, the smaller. */
export const nearnesses = {
  /** One of its names is it, with the marks as typed. */
  itself: 0,
  /** One of its names is it, but for the marks. */
  itselfUnmarked: 1,
  /** One of its names has the words one after the other, with the marks as typed. */
  phrase: 2,
  phraseUnmarked: 3,
  /** One of its names has all the words somewhere. */
  words: 4,
  none: 5,
} as const;

export function nearness(called: readonly string[], query: string): number {
  const asTyped = hasMarks(query) ? withTidyTones : folded;
  const marked = phrasesNear(called, query, asTyped);
  const unmarked = phrasesNear(called, query, folded);
  if (marked.isOne) return nearnesses.itself;
  if (unmarked.isOne) return nearnesses.itselfUnmarked;
  if (marked.isIn) return nearnesses.phrase;
  if (unmarked.isIn) return nearnesses.phraseUnmarked;
  return unmarked.hasWords ? nearnesses.words : nearnesses.none;
}

function phrasesNear(called: readonly string[], query: string, as: (text: string) => string) {
  const typed = wordsOf(as(query));
  const names = typed === '' ? [] : called.map((name) => wordsOf(as(name)));
  const words = typed.split(' ');
  return {
    isOne: names.includes(typed),
    isIn: names.some((name) => ` ${name} `.includes(` ${typed} `)),
    hasWords: names.some((name) => words.every((word) => ` ${name} `.includes(` ${word} `))),
  };
}

/** A text as its words, one space between each. */
export function wordsOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
