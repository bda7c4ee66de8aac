import type { Found } from './search-pagefind.ts';
import { phraseIn, withoutAsking } from './search-question.ts';
import { cutInTwo, mergedByWords, mergedHalves, wordsApart } from './search-words-apart.ts';

type Search = (query: string) => Promise<readonly Found[]>;

/** A question is answered by few pages; the rest of the query names something, too. */
const mostPages = 2;

/**
 * Looks for the parts of a query whose words no page has together: the question in it, what it
 * asks about, then its words however they are cut. What is found twice comes twice.
 */
export function searchInParts(
  results: Search,
  isPage: (found: Found) => boolean,
  words: { readonly questions: readonly string[]; readonly asking: readonly string[] },
): Search {
  /** The pages that answer a question which stands in the query, and what the rest of it names. */
  const questioned = async (query: string): Promise<readonly Found[]> => {
    const question = phraseIn(query, words.questions);
    const answering = question === undefined ? [] : await results(question);
    const rest = withoutAsking(
      query,
      question === undefined ? words.asking : [question, ...words.asking],
    );
    const named = rest === '' || rest === query ? [] : await results(rest);
    return [...answering.filter(isPage).slice(0, mostPages), ...named];
  };

  const apart = async (query: string) => {
    const pairs: (readonly [readonly Found[], readonly Found[]])[] = [];
    for (const [a, b] of cutInTwo(query)) pairs.push([await results(a), await results(b)]);
    const perWord = async () => Promise.all(wordsApart(query).map(results));
    return mergedHalves(pairs) ?? mergedByWords(await perWord());
  };

  return async (query) => [...(await questioned(query)), ...(await apart(query))];
}
