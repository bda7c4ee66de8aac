import { describe, expect, test } from 'vitest';
import { countIn, inParts, split } from './amendment-parts.ts';

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

test('split(groups, at) tells the reason of a cut group on both sides', () => {
  const [first, rest] = split([group('a', 2), group('b', 3)], 3);
  expect(first.map(({ amendments }) => amendments)).toEqual([['a0', 'a1'], ['b0']]);
  expect(rest).toEqual([{ name: 'b', amendments: ['b1', 'b2'] }]);
});
