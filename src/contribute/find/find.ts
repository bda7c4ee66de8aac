import { distance } from '../../dataset/spelling/nearest.ts';
import { foundByAddress, isAddress } from './addresses.ts';
import type { Findable } from './findable.ts';
import { foldedWords, likeness } from './folded-words.ts';

export interface Found {
  readonly thing: Findable;
  readonly score: number;
  /** The address that was meant, where a part of one was asked for. */
  readonly address?: string;
}

/** Things prepared to be searched. */
export type Finder = (query: string, limit?: number) => readonly Found[];

interface Searched {
  readonly thing: Findable;
  readonly names: readonly (readonly string[])[];
  readonly texts: readonly string[];
}

/** How much more a word of a name says than one of a definition. */
const nameWeight = 3;

/** Finds things by any name, spelling or part of a definition, in any language, with or without marks. */
export function finderOf(things: readonly Findable[]): Finder {
  const searched = things.map((thing) => ({
    thing,
    names: [foldedWords(thing.id), ...thing.names.map(foldedWords)],
    texts: thing.texts.flatMap(foldedWords),
  }));
  const rarity = rarityOf(searched);
  return (query, limit = 8) => {
    const isName = things.some(({ id }) => id === query.trim());
    const cited = isName ? [] : bestFirst(foundByAddress(query, things));
    if (cited.length > 0 || isAddress(query)) return cited.slice(0, limit);
    const words = [...new Set(foldedWords(query))];
    const found = bestFirst(
      searched.map((one) => ({ thing: one.thing, score: scoreOf(words, one, rarity) })),
    );
    const best = found[0]?.score ?? 0;
    return found.filter(({ score }) => score >= best / 2).slice(0, limit);
  };
}

function bestFirst(found: readonly Found[]): readonly Found[] {
  return found
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || byText(a.thing.id, b.thing.id));
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How much a word tells: one that stands everywhere tells little. */
function rarityOf(searched: readonly Searched[]): (word: string) => number {
  const count = new Map<string, number>();
  for (const { names, texts } of searched) {
    for (const word of new Set([...names.flat(), ...texts])) {
      count.set(word, (count.get(word) ?? 0) + 1);
    }
  }
  return (word) => Math.log(1 + searched.length / (count.get(word) ?? 1));
}

function scoreOf(
  words: readonly string[],
  { names, texts }: Searched,
  rarity: (word: string) => number,
): number {
  const best = Math.max(...names.map((name) => nameScore(words, name, rarity)));
  const whole = words.reduce((sum, word) => sum + rarity(word), 0);
  if (whole === 0) return 0;
  const inNames = new Set(names.flat());
  const told = words.reduce((sum, word) => {
    const inName = nameWeight * likest(word, inNames);
    return sum + rarity(word) * Math.max(inName, likest(word, texts));
  }, 0);
  // Half of the words may be missing, or none of it is meant.
  const share = told / (nameWeight * whole);
  return share < 0.15 ? 0 : share + best;
}

/** How nearly a query is one whole name. */
function nameScore(
  words: readonly string[],
  name: readonly string[],
  rarity: (word: string) => number,
): number {
  const joined = [words.join(' '), name.join(' ')] as const;
  if (joined[0] === joined[1]) return 2;
  const size = Math.max(joined[0].length, joined[1].length);
  if (size > 6 && Math.abs(joined[0].length - joined[1].length) <= 2) {
    if (distance(...joined) <= size / 8) return 1.5;
  }
  const weight = (list: readonly string[]) => list.reduce((sum, word) => sum + rarity(word), 0);
  const shared = words.reduce((sum, word) => sum + rarity(word) * likest(word, name), 0);
  return shared / Math.max(1, weight(words), weight(name));
}

function likest(word: string, among: Iterable<string>): number {
  let best = 0;
  for (const other of among) {
    best = Math.max(best, likeness(word, other));
    if (best === 1) break;
  }
  return best;
}
