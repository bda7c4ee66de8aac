import { distance } from '../../dataset/spelling/nearest.ts';
import type { Findable } from './findable.ts';
import { foldedWords, likeness } from './folded-words.ts';

export interface Found {
  readonly thing: Findable;
  readonly score: number;
}

/** Things prepared to be searched. */
export type Finder = (query: string, limit?: number) => readonly Found[];

interface Searched {
  readonly thing: Findable;
  readonly names: readonly (readonly string[])[];
  readonly texts: readonly string[];
  readonly addresses: readonly string[];
}

/** How much more a word of a name says than one of a definition. */
const nameWeight = 3;

/** Finds things by any name, spelling or part of a definition, in any language, with or without marks. */
export function finderOf(things: readonly Findable[]): Finder {
  const searched = things.map((thing) => ({
    thing,
    names: [foldedWords(thing.id), ...thing.names.map(foldedWords)],
    texts: thing.texts.flatMap(foldedWords),
    addresses: thing.addresses.map(bareAddress),
  }));
  const rarity = rarityOf(searched);
  return (query, limit = 8) => {
    const words = [...new Set(foldedWords(query))];
    const address = addressIn(query);
    const found = searched
      .map((one) => ({
        thing: one.thing,
        score: address === undefined ? scoreOf(words, one, rarity) : addressScore(address, one),
      }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || byText(a.thing.id, b.thing.id));
    const best = found[0]?.score ?? 0;
    return found.filter(({ score }) => score >= best / 2).slice(0, limit);
  };
}

/** The part of an address that somebody pasted; undefined for words. */
function addressIn(query: string): string | undefined {
  const text = bareAddress(query.trim());
  return /^[^\s]{6,}$/.test(text) && /[a-z][./][a-z]|\.html?$/i.test(text) ? text : undefined;
}

/** An address without what copies of it differ in. */
function bareAddress(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.|m\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}

/** By how much of one of its addresses was given. */
function addressScore(asked: string, { addresses }: Searched): number {
  const shares = addresses.map((one) => (one.includes(asked) ? asked.length / one.length : 0));
  return Math.max(0, ...shares);
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
