import { folded } from '../folded.ts';
import { wordsOf } from './search-nearness.ts';

/**
 * A query without what a question says beside its thing: “which province has the highest online
 * rate” is “online rate”. The longer phrases are taken out first.
 *
 * @param asking Words and phrases that ask, in the language of the page.
 */
export function withoutAsking(query: string, asking: readonly string[]): string {
  const phrases = asking
    .map((phrase) => wordsOf(folded(phrase)).split(' '))
    .toSorted((a, b) => b.length - a.length);
  return phrases.reduce(withoutPhrase, wordsOf(query).split(' ')).join(' ');
}

/** The longest of these phrases, of several words each, that stands in the query as a whole. */
export function phraseIn(query: string, phrases: readonly string[]): string | undefined {
  const words = wordsOf(folded(query)).split(' ');
  return phrases
    .map((phrase) => wordsOf(folded(phrase)))
    .filter((phrase) => phrase.includes(' ') && placeOf(phrase.split(' '), words) >= 0)
    .toSorted((a, b) => b.length - a.length)[0];
}

/** The same query without the words of a phrase, wherever they stand in a row. */
function withoutPhrase(words: readonly string[], phrase: readonly string[]): readonly string[] {
  const at = placeOf(
    phrase,
    words.map((word) => folded(word)),
  );
  if (at < 0) return words;
  return [...words.slice(0, at), ...withoutPhrase(words.slice(at + phrase.length), phrase)];
}

function placeOf(phrase: readonly string[], words: readonly string[]): number {
  return words.findIndex((_, i) => phrase.every((word, j) => words[i + j] === word));
}
