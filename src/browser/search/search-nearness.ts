import { folded } from '../folded.ts';
import { hasMarks, withTidyTones } from './search-marks.ts';

/** How near what a thing is called comes to what was typed; the nearer, the smaller. */
export const nearnesses = {
  /** One of its names is it, with the marks as typed. */
  itself: 0,
  /** One of its names is it, but for the marks. */
  itselfUnmarked: 1,
  /** It took over a unit of this name. */
  tookOver: 2,
  /** One of its names has the words one after the other, with the marks as typed. */
  phrase: 3,
  phraseUnmarked: 4,
  /** One of its names has all the words somewhere. */
  words: 5,
  none: 6,
} as const;

export function nearness(
  called: readonly string[],
  tookOver: readonly string[],
  query: string,
): number {
  const asTyped = hasMarks(query) ? withTidyTones : folded;
  const marked = phrasesNear(called, query, asTyped);
  const unmarked = phrasesNear(called, query, folded);
  if (marked.isOne) return nearnesses.itself;
  if (unmarked.isOne) return nearnesses.itselfUnmarked;
  if (phrasesNear(tookOver, query, asTyped).isOne) return nearnesses.tookOver;
  if (marked.isIn) return nearnesses.phrase;
  if (unmarked.isIn) return nearnesses.phraseUnmarked;
  return unmarked.hasWords ? nearnesses.words : nearnesses.none;
}

/**
 * Which part of the shortest name that has the query in it the query is, or that has its words
 * apart where no name has them in a row; 1 where none has them.
 */
export function fullness(called: readonly string[], query: string): number {
  const typed = wordsOf(folded(query));
  const names = called.map((name) => wordsOf(folded(name)));
  const inRow = names.filter((name) => name.includes(typed));
  const fitting = inRow.length > 0 ? inRow : names.filter((name) => hasWords(name, typed));
  const lengths = fitting.map((name) => name.length);
  return lengths.length === 0 || typed === '' ? 1 : typed.length / Math.min(...lengths);
}

function hasWords(name: string, typed: string): boolean {
  return typed.split(' ').every((word) => ` ${name} `.includes(` ${word} `));
}

function phrasesNear(called: readonly string[], query: string, as: (text: string) => string) {
  const typed = wordsOf(as(query));
  const names = typed === '' ? [] : called.map((name) => wordsOf(as(name)));
  return {
    isOne: names.includes(typed),
    isIn: names.some((name) => ` ${name} `.includes(` ${typed} `)),
    hasWords: names.some((name) => hasWords(name, typed)),
  };
}

/** A text as its words, one space between each. */
export function wordsOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
