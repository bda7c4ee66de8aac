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

/** Looks for all words of a query; with `exactly`, only for what has the marks as typed. */
export type PagefindSearch = (query: string, exactly: boolean) => Promise<readonly Found[]>;

/** How much a match counts in each field of a result: its names before what is said of it. */
const metaWeights = { title: 5, names: 4, states: 4, units: 6, about: 1, line: 0, kind: 0 };

/** Loads Pagefind from the folder that the build made. */
export async function loadPagefind(folder: string): Promise<PagefindSearch> {
  // Made after this script, so that the bundler must not look for it.
  const pagefind: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  if (!isPagefind(pagefind)) throw new Error(`${folder} has no search.`);
  // A few hundred pages need no thread of their own, nor the file for one.
  await pagefind.options({ noWorker: true, baseUrl: '/', ranking: { metaWeights } });
  await pagefind.init();
  return inTurn(async (query, exactly) => {
    await pagefind.options({ exactDiacritics: exactly });
    const { results } = await pagefind.search(query);
    return results.filter(({ score }) => score > 0);
  });
}

/** One after the other: whether marks count is a setting of all searches. */
function inTurn(search: PagefindSearch): PagefindSearch {
  let before: Promise<unknown> = Promise.resolve();
  return (...asked) => {
    const mine = before.then(() => search(...asked));
    before = mine.catch(() => undefined);
    return mine;
  };
}

function isPagefind(value: unknown): value is Pagefind {
  return typeof value === 'object' && value !== null && 'search' in value;
}
