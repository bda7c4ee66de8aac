import type { Findable } from './findable.ts';

/** A page that tells of a thing, and how much of its address was given. */
interface Cited {
  readonly thing: Findable;
  readonly address: string;
  readonly score: number;
}

/** Whether a query can only be an address: it has a domain, a path or the ending of a page. */
export function isAddress(query: string): boolean {
  return isLongWord(query) && /[a-z][./][a-z]|\.html?$/i.test(bareAddress(query));
}

/**
 * The things whose pages have the query in their address, letter for letter: an address, its end
 * without the domain, or the number that a newspaper gives its article.
 */
export function foundByAddress(query: string, things: readonly Findable[]): readonly Cited[] {
  if (!isAddress(query) && !(isLongWord(query) && /[\d-]/.test(query))) return [];
  return things.flatMap((thing) => {
    const [cited] = thing.addresses
      .map((address) => ({ thing, address, score: shareOf(query, address) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    return cited === undefined ? [] : [cited];
  });
}

function isLongWord(query: string): boolean {
  return /^\S{6,}$/.test(query.trim());
}

/** By how much of an address was given; 0 where it is not a part of it. */
function shareOf(query: string, address: string): number {
  const asked = query.trim().toLowerCase();
  if (address.toLowerCase().includes(asked)) return asked.length / address.length;
  const [bareAsked, bare] = [bareAddress(asked), bareAddress(address)];
  return bareAsked !== '' && bare.includes(bareAsked) ? bareAsked.length / bare.length : 0;
}

/** An address without what copies of it differ in. */
function bareAddress(url: string): string {
  return url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.|m\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}
