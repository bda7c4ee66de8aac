/** What a cell is sorted by; undefined for a cell that says nothing. */
export type SortKey = number | string | undefined;

export type Direction = 'ascending' | 'descending';

/**
 * Numbers of the rows in their new order. Numbers come before words; rows without a key stay last
 * both ways; equal ones stay as they stood.
 */
export function sortedOrder(
  keys: readonly SortKey[],
  direction: Direction,
  compareWords: (a: string, b: string) => number,
): readonly number[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const compare = (a: SortKey, b: SortKey) => {
    if (a === undefined || b === undefined)
      return Number(a === undefined) - Number(b === undefined);
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    if (typeof a === 'string' && typeof b === 'string') return sign * compareWords(a, b);
    return typeof a === 'number' ? -1 : 1;
  };
  return keys.map((_, i) => i).sort((a, b) => compare(keys[a], keys[b]) || a - b);
}
