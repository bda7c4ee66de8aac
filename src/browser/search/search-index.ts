import { loadNames, type Known } from './search-names.ts';
import { nearnesses } from './search-nearness.ts';
import { answerReader, comparisonOf } from './search-answer.ts';
import { pairOfPlaces } from './search-pair.ts';
import { loadPagefind, type Found } from './search-pagefind.ts';
import { rankedSearch } from './search-ranking.ts';
import { placeApart, type PlaceApart } from './search-place-apart.ts';
import { searchInParts } from './search-in-parts.ts';
import { withoutAsking } from './search-question.ts';
import { mergedHalves } from './search-words-apart.ts';

export interface Finding {
  readonly results: readonly Found[];
  /** Whether each result has all the words, some, or a place and its subject were looked for apart. */
  readonly match: 'whole' | 'some' | 'place';
}

export interface SearchIndex {
  readonly find: (query: string) => Promise<Finding>;
  /** Empty for a result that the list of names does not have. */
  readonly kindOf: (found: Found) => string;
}

/** Of what the index does not hold: where figures lie, how a comparison is called, what only asks. */
interface Beside {
  readonly asking: readonly string[];
  readonly figures: string;
  readonly pair: Parameters<typeof comparisonOf>[1];
}

/** Loads the index of the page’s language from the folder that the build made. */
export async function loadIndex(
  folder: string,
  { figures, pair, asking }: Beside,
): Promise<SearchIndex> {
  const language = document.documentElement.lang;
  const [search, { byId, places, questions }] = await Promise.all([
    loadPagefind(folder),
    loadNames(`${folder}names.${language}.json`),
  ]);
  const unknown: Known = { kind: '', called: [], tookOver: [] };
  const known = ({ id }: Found) => byId.get(id) ?? unknown;
  const answerOf = answerReader(figures);

  const ranked = rankedSearch(search, known);
  const results = async (query: string) => (await ranked(query)).map(({ found }) => found);

  /** The place, what comes nearest to what is asked about it, then what speaks of both. */
  const aboutPlace = async ({ place, rest }: PlaceApart, both: readonly Found[]) => {
    const [places, things] = [await results(place), await results(rest)];
    const first = [places.slice(0, 1), things.slice(0, 1)].flat();
    const others = mergedHalves([[places, things]]) ?? [];
    const all = both.length > 0 ? [...first, ...both] : [...first, ...others];
    const isFound = places.length > 0 && things.length > 0;
    return isFound ? unique(all) : undefined;
  };

  /** What the indicator that a query names says of the place it names. */
  const answered = async ({ place, rest }: PlaceApart) => {
    const [[found], things] = [await results(place), await results(rest)];
    const indicators = things.filter((one) => known(one).kind === 'indicator');
    return found === undefined ? undefined : answerOf(found, indicators);
  };

  /** The comparison of two places, and each of them. */
  const pairOf = async (query: string): Promise<readonly Found[]> => {
    const names = pairOfPlaces(query, places);
    if (names === undefined) return [];
    const [[a], [b]] = [await results(names[0]), await results(names[1])];
    return a && b ? [await comparisonOf([a, b], pair), a, b] : [];
  };

  const isPage = (found: Found) => known(found).kind === 'page';
  const inParts = searchInParts(results, isPage, { questions, asking });

  return {
    kindOf: (found) => composedKinds.get(found.id) ?? known(found).kind,
    find: async (query) => {
      const whole = await ranked(query);
      const both = whole.map(({ found }) => found);
      const isName = whole.some(({ near }) => near <= nearnesses.phraseUnmarked);
      const compared = isName ? [] : await pairOf(query);
      if (compared.length > 0) return { results: unique([...compared, ...both]), match: 'whole' };
      const cut = askedOf(placeApart(query, places), asking);
      const answer = cut === undefined || isName ? undefined : await answered(cut);
      const first = answer === undefined ? [] : [answer];
      const isNamed = whole.some(({ near }) => near <= nearnesses.words);
      if (cut !== undefined && !isNamed) {
        const found = await aboutPlace(cut, both);
        if (found !== undefined) return { results: [...first, ...found], match: 'place' };
      }
      if (both.length > 0) return { results: [...first, ...both], match: 'whole' };
      return { results: unique([...first, ...(await inParts(query))]), match: 'some' };
    },
  };
}

/** “Where does Huế stand in PAPI” asks for PAPI of Huế. */
function askedOf(cut: PlaceApart | undefined, asking: readonly string[]): PlaceApart | undefined {
  if (cut === undefined) return undefined;
  const rest = withoutAsking(cut.rest, asking);
  return rest === '' ? cut : { ...cut, rest };
}

/** What results that no index holds count as. */
const composedKinds: ReadonlyMap<string, string> = new Map([
  ['answer', 'indicator'],
  ['comparison', 'page'],
]);

function unique(results: readonly Found[]): readonly Found[] {
  return [...new Map(results.map((found) => [found.id, found])).values()];
}
