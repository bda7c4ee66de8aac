import { expect, test } from 'vitest';
import { cutInTwo, mergedByWords, mergedHalves, wordsApart } from './search-words-apart.ts';

test('wordsApart(query) has each word once', () => {
  expect(wordsApart('hồ sơ  lâm đồng hồ')).toEqual(['hồ', 'sơ', 'lâm', 'đồng']);
});

test('wordsApart(query) of a single word is empty', () => {
  expect(wordsApart('fibre')).toEqual([]);
});

interface Scored {
  readonly id: string;
  readonly score: number;
}

const one = (id: string, score: number) => ({ id, score });

test('cutInTwo(query) cuts between words', () => {
  expect(cutInTwo('fibre lam dong')).toEqual([
    ['fibre', 'lam dong'],
    ['fibre lam', 'dong'],
  ]);
  expect(cutInTwo('fibre')).toEqual([]);
});

test('mergedHalves(pairs) takes the pair whose weaker side fits best, in turns', () => {
  const weak: readonly (readonly [Scored[], Scored[]])[] = [
    [[], [one('x', 99)]],
    [[one('x', 2)], [one('y', 90)]],
  ];
  const strong = [[one('a', 40), one('b', 30), one('d', 2)], [one('c', 50)]] as const;
  expect(mergedHalves<Scored>([...weak, strong])?.map(({ id }) => id)).toEqual([
    'c',
    'a',
    'b',
    'd',
  ]);
});

test('mergedHalves(pairs) without a pair that found something on both sides is undefined', () => {
  expect(mergedHalves([[[], [one('a', 1)]]])).toBeUndefined();
});

test('mergedByWords(perWord) puts first what has the most words, then the best', () => {
  const merged = mergedByWords([[one('a', 9), one('b', 1)], [one('b', 1), one('c', 5)], []]);
  expect(merged.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});
