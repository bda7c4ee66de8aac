import { hasMarks, withTidyTones } from './search-marks.ts';
import { loadNames, type Known } from './search-names.ts';
import { nearness, nearnesses } from './search-nearness.ts';
import { loadPagefind, type Found } from './search-pagefind.ts';
import { placeApart, type PlaceApart } from './search-place-apart.ts';
import { cutInTwo, mergedByWords, mergedHalves, wordsApart } from './search-words-apart.ts';

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

/** A result with how near its names come to the query. */
interface Ranked {
  readonly found: Found;
  readonly title: string;
  readonly near: number;
  readonly score: number;
}

/** Things of their own come before what merely speaks of them: a province before its meetings. */
const kindWeights: Readonly<Partial<Record<string, number>>> = {
  page: 1.25,
  province: 1.2,
  indicator: 1.1,
  directive: 0.95,
  meeting: 0.9,
  target: 0.8,
  fact: 0.8,
};

/** Loads the index of the page’s language from the folder that the build made. */
export async function loadIndex(folder: string): Promise<SearchIndex> {
  const language = document.documentElement.lang;
  const [search, { byId, places }] = await Promise.all([
    loadPagefind(folder),
    loadNames(`${folder}names.${language}.json`),
  ]);
  const unknown: Known = { kind: '', called: [] };
  const known = ({ id }: Found) => byId.get(id) ?? unknown;

  const ranked = async (query: string): Promise<readonly Ranked[]> => {
    const tidy = withTidyTones(query);
    const loose = await search(tidy, false);
    const exact = hasMarks(query) ? await search(tidy, true) : [];
    const all = [...new Map([...loose, ...exact].map((found) => [found.id, found])).values()];
    const inOrder = all
      .map((found) => {
        const { kind, called } = known(found);
        const near = nearness(called, query);
        return {
          found,
          title: called[0] ?? '',
          near,
          score: scoreOf(found, near, kindWeights[kind] ?? 1),
        };
      })
      .toSorted((a, b) => a.near - b.near || b.score - a.score || byTitle(a, b));
    return withoutNoise(inOrder, new Set(exact.map(({ id }) => id)));
  };
  const results = async (query: string) => (await ranked(query)).map(({ found }) => found);

  /** The place, what comes nearest to what is asked about it, then what speaks of both. */
  const aboutPlace = async ({ place, rest }: PlaceApart, both: readonly Found[]) => {
    const [places, things] = [await results(place), await results(rest)];
    const first = [places.slice(0, 1), things.slice(0, 1)].flat();
    const others = mergedHalves([[places, things]]) ?? [];
    const all = both.length > 0 ? [...first, ...both] : [...first, ...others];
    const isFound = places.length > 0 && things.length > 0;
    return isFound ? [...new Map(all.map((found) => [found.id, found])).values()] : undefined;
  };

  const apart = async (query: string) => {
    const pairs: (readonly [readonly Found[], readonly Found[]])[] = [];
    for (const [a, b] of cutInTwo(query)) pairs.push([await results(a), await results(b)]);
    const perWord = async () => Promise.all(wordsApart(query).map(results));
    return mergedHalves(pairs) ?? mergedByWords(await perWord());
  };

  return {
    kindOf: (found) => known(found).kind,
    find: async (query) => {
      const whole = await ranked(query);
      const both = whole.map(({ found }) => found);
      const cut = placeApart(query, places);
      const isNamed = whole.some(({ near }) => near <= nearnesses.words);
      if (cut !== undefined && !isNamed) {
        const found = await aboutPlace(cut, both);
        if (found !== undefined) return { results: found, match: 'place' };
      }
      if (both.length > 0) return { results: both, match: 'whole' };
      return { results: await apart(query), match: 'some' };
    },
  };
}

function byTitle({ title: a }: Ranked, { title: b }: Ranked): number {
  return a.localeCompare(b, document.documentElement.lang);
}

/** Of what bears the very name, its kind alone counts: how often it says it tells nothing. */
function scoreOf({ score }: Found, near: number, weight: number): number {
  return near <= nearnesses.itselfUnmarked ? weight : score * weight;
}

/**
 * Where names have the words in a row as they were typed with marks, what only has words that begin
 * alike, or with other marks, is left out.
 */
function withoutNoise(inOrder: readonly Ranked[], exact: ReadonlySet<string>): readonly Ranked[] {
  const isSaid = inOrder.some(
    ({ near, found }) => near <= nearnesses.phrase && exact.has(found.id),
  );
  if (!isSaid) return inOrder;
  return inOrder.filter(
    ({ near, found }) => near <= nearnesses.phraseUnmarked || exact.has(found.id),
  );
}
