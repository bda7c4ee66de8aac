import { hasMarks, withTidyTones } from './search-marks.ts';
import type { Known } from './search-names.ts';
import { fullness, nearness, nearnesses } from './search-nearness.ts';
import type { Found, PagefindSearch } from './search-pagefind.ts';

/** A result with how near its names come to the query. */
export interface Ranked {
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

/** Looks a query up and puts what was found in order: what bears the name first. */
export function rankedSearch(
  search: PagefindSearch,
  known: (found: Found) => Known,
): (query: string) => Promise<readonly Ranked[]> {
  return async (query: string): Promise<readonly Ranked[]> => {
    const tidy = withTidyTones(query);
    const loose = await search(tidy, false);
    const exact = hasMarks(query) ? await search(tidy, true) : [];
    const all = [...new Map([...loose, ...exact].map((found) => [found.id, found])).values()];
    const inOrder = all
      .map((found) => {
        const { kind, called, tookOver } = known(found);
        const near = nearness(called, tookOver, query);
        return {
          found,
          title: called[0] ?? '',
          near,
          score: scoreOf(found, near, kindWeights[kind] ?? 1) * fullness(called, query),
        };
      })
      .toSorted((a, b) => a.near - b.near || b.score - a.score || byTitle(a, b));
    return withoutNoise(inOrder, new Set(exact.map(({ id }) => id)));
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
