/** A thing found, and how well it fits. */
interface Scored {
  readonly id: string;
  readonly score: number;
}

/** More words than these are a sentence: each is a search of its own. */
const mostWords = 8;

/** The words of a query, each once; empty when there is only one, which was looked for already. */
export function wordsApart(query: string): readonly string[] {
  const words = [...new Set(query.split(/\s+/).filter(Boolean))];
  return words.length > 1 ? words.slice(0, mostWords) : [];
}

/** A query cut in two between words, in every way: “online dossiers” and “lam dong”. */
export function cutInTwo(query: string): readonly (readonly [string, string])[] {
  const words = query.split(/\s+/).filter(Boolean).slice(0, mostWords);
  return words
    .slice(1)
    .map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')] as const);
}

/**
 * Of several pairs of findings, each the best first, the one whose weaker side found the most
 * fitting thing. Its two sides take turns, the shorter first. undefined when no pair has two sides.
 */
export function mergedHalves<Found extends Scored>(
  pairs: readonly (readonly [readonly Found[], readonly Found[]])[],
): readonly Found[] | undefined {
  const weaker = (pair: (typeof pairs)[number]) =>
    Math.min(...pair.map(([first]) => first?.score ?? 0));
  const [best] = pairs
    .filter(([a, b]) => a.length > 0 && b.length > 0)
    .toSorted((one, other) => weaker(other) - weaker(one));
  if (best === undefined) return undefined;
  const [short, long] = best.toSorted((a, b) => a.length - b.length);
  const inTurns = long?.flatMap((found, i) => [...(short?.slice(i, i + 1) ?? []), found]) ?? [];
  return [...new Map(inTurns.map((found) => [found.id, found])).values()];
}

/** What was found for each word, as one list: those with the most words first, then the best. */
export function mergedByWords<Found extends Scored>(
  perWord: readonly (readonly Found[])[],
): readonly Found[] {
  const merged = new Map<string, { found: Found; words: number; score: number }>();
  for (const found of perWord.flat()) {
    const before = merged.get(found.id);
    const words = (before?.words ?? 0) + 1;
    merged.set(found.id, { found, words, score: (before?.score ?? 0) + found.score });
  }
  return [...merged.values()]
    .toSorted((a, b) => b.words - a.words || b.score - a.score)
    .map(({ found }) => found);
}
