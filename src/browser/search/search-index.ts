import { nearness } from './search-exact.ts';
import { cutInTwo, mergedByWords, mergedHalves, wordsApart } from './search-words-apart.ts';

/** One result, not yet loaded. */
export interface Found {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<FoundData>;
}

export interface FoundData {
  readonly raw_url: string;
  readonly meta: Readonly<Partial<Record<string, string>>>;
}

/** What Pagefind’s own file offers, as far as it is used. */
interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly Found[] }>;
}

export interface Finding {
  readonly results: readonly Found[];
  /** Whether each result has all the words. */
  readonly isWhole: boolean;
}

export interface SearchIndex {
  readonly find: (query: string) => Promise<Finding>;
  /** Empty for a result that the list of kinds does not have. */
  readonly kindOf: (found: Found) => string;
}

/** How much a match counts in each field of a result: its names before what is said of it. */
const metaWeights = { title: 5, names: 4, units: 6, about: 1, line: 0, kind: 0 };

/** Things of their own come before what merely speaks of them: a province before its meetings. */
const kindWeights: Readonly<Partial<Record<string, number>>> = {
  province: 1.2,
  page: 1.2,
  indicator: 1.1,
  meeting: 0.9,
  target: 0.8,
};

/** Loads the index of the page’s language from the folder that the build made. */
export async function loadIndex(folder: string): Promise<SearchIndex> {
  const language = document.documentElement.lang;
  const [pagefind, kinds] = await Promise.all([
    loadPagefind(folder),
    loadKinds(`${folder}kinds.${language}.json`),
  ]);
  const kindOf = ({ id }: Found) => kinds.get(id) ?? '';
  const search = async (query: string) => {
    const { results } = await pagefind.search(query);
    return results
      .filter(({ score }) => score > 0)
      .map((found) => ({ found, score: found.score * (kindWeights[kindOf(found)] ?? 1) }))
      .toSorted((a, b) => b.score - a.score)
      .map(({ found }) => found);
  };
  return {
    kindOf,
    find: async (query) => {
      const results = await search(query);
      if (results.length > 0) return { results: await exactFirst(results, query), isWhole: true };
      const pairs = await Promise.all(
        cutInTwo(query).map(async ([a, b]) => [await search(a), await search(b)] as const),
      );
      const perWord = async () => Promise.all(wordsApart(query).map(search));
      const apart = mergedHalves(pairs) ?? mergedByWords(await perWord());
      return { results: apart, isWhole: false };
    },
  };
}

/** So many of the best are looked at for names: what is shown at once, and as many again. */
const lookedAt = 20;

/** What bears the very name comes first, then names that begin so; else the order stays. */
async function exactFirst(results: readonly Found[], query: string): Promise<readonly Found[]> {
  const best = await Promise.all(
    results.slice(0, lookedAt).map(async (found) => {
      const { meta } = await found.data();
      return { found, near: nearness({ title: meta['title'], names: meta['names'] }, query) };
    }),
  );
  const inOrder = best.toSorted((a, b) => a.near - b.near).map(({ found }) => found);
  return [...inOrder, ...results.slice(lookedAt)];
}

async function loadPagefind(folder: string): Promise<Pagefind> {
  // Made after this script, so that the bundler must not look for it.
  const pagefind: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  if (!isPagefind(pagefind)) throw new Error(`${folder} has no search.`);
  // A few hundred pages need no thread of their own, nor the file for one.
  await pagefind.options({ noWorker: true, baseUrl: '/', ranking: { metaWeights } });
  await pagefind.init();
  return pagefind;
}

function isPagefind(value: unknown): value is Pagefind {
  return typeof value === 'object' && value !== null && 'search' in value;
}

async function loadKinds(address: string): Promise<ReadonlyMap<string, string>> {
  const answer = await fetch(address, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${address} answers ${String(answer.status)}.`);
  const byKind: unknown = await answer.json();
  const entries = Object.entries(byKind ?? {}).flatMap(([kind, ids]: [string, unknown]) =>
    Array.isArray(ids) ? ids.map((id) => [String(id), kind] as const) : [],
  );
  return new Map(entries);
}
