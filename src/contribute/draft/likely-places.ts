import type { Dataset } from '../../dataset/dataset.ts';
import type { Texts } from '../../dataset/file-types.ts';
import { foldedWords } from '../find/folded-words.ts';

/** The places a text names, in the order in which it does; the nation where it says so. */
export type PlaceFinder = (text: string) => readonly string[];

/** Knows the units of today and their former selves by all names. */
export function placeFinderOf({ province, country }: Dataset): PlaceFinder {
  const known = [...country, ...province].flatMap(({ value }) =>
    [...textsOf(value.name), ...(value.aliases ?? [])].map((name) => ({
      id: value.id,
      words: ` ${foldedWords(name).join(' ')} `,
    })),
  );
  return (text) => {
    const words = ` ${foldedWords(text).join(' ')} `;
    const found = known
      .map(({ id, words: name }) => ({ id, at: name.trim() === '' ? -1 : words.indexOf(name) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at);
    return [...new Set(found.map(({ id }) => id))];
  };
}

function textsOf({ en, vi, uk, ru }: Texts): readonly string[] {
  return [en, vi, uk, ru].filter((text) => text !== undefined);
}
