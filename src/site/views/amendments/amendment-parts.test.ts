import { describe, expect, test } from 'vitest';
import { countIn, inParts } from './amendment-parts.ts';

const group = (name: string, count: number) => ({
  name,
  amendments: Array.from({ length: count }, (_, i) => `${name}${String(i)}`),
});

describe('inParts(groups, size)', () => {
  test('keeps the order, loses nothing and fills every part but the last', () => {
    const groups = [group('a', 3), group('b', 5), group('c', 1)];
    const parts = inParts(groups, 4);
    expect(parts.map(countIn)).toEqual([4, 4, 1]);
    const flat = parts.flat().flatMap(({ amendments }) => amendments);
    expect(flat).toEqual(groups.flatMap(({ amendments }) => amendments));
  });

  test('tells the reason of a group on every part that it stands on', () => {
    const parts = inParts([group('a', 5)], 2);
    expect(parts.map((part) => part.map(({ name }) => name))).toEqual([['a'], ['a'], ['a']]);
  });

  test('has no part of nothing', () => {
    expect(inParts([], 2)).toEqual([]);
    expect(inParts([group('a', 0)], 2)).toEqual([]);
  });
});
