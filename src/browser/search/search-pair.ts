import { placeName } from './search-place-apart.ts';
import { wordsOf } from './search-nearness.ts';

/** What people write before two names, and between them, in the languages of the site. */
const before = ['so sánh', 'compare', 'порівняти', 'порівняння', 'сравнить', 'сравнение'];
const between = [
  ...['so với', 'với', 'và', 'hay', 'hoặc', 'vs', 'versus', 'v'],
  ...['and', 'or', 'with', 'to', 'against', 'compared with', 'compared to'],
  ...['і', 'та', 'й', 'чи', 'або', 'проти', 'з', 'із', 'порівняно з'],
  ...['и', 'или', 'против', 'с', 'со', 'по сравнению с'],
];

const beginnings = new Set(before.map(placeName));
const joints = new Set(['', ...between.map(placeName)]);

/**
 * The names of two places, where a query is nothing else: “can tho vs da nang”. undefined
 * otherwise; of several ways to cut, the one with the longest first name.
 */
export function pairOfPlaces(
  query: string,
  places: ReadonlySet<string>,
): readonly [string, string] | undefined {
  const words = wordsOf(placeName(query)).split(' ');
  const start = beginnings.has(words.slice(0, 2).join(' '))
    ? 2
    : Number(beginnings.has(words[0] ?? ''));
  const named = words.slice(start);
  const cuts = named.flatMap((_, i) =>
    named.map((_, j) => ({
      first: named.slice(0, i).join(' '),
      joint: named.slice(i, j).join(' '),
      second: named.slice(j).join(' '),
      isCut: j >= i,
    })),
  );
  const found = cuts
    .filter(
      ({ first, joint, second, isCut }) =>
        isCut && first !== second && joints.has(joint) && places.has(first) && places.has(second),
    )
    .toSorted((a, b) => b.first.length - a.first.length)[0];
  return found && [found.first, found.second];
}
