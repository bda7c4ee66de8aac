import { describe, expect, test } from 'vitest';
import { classOf, valueClasses, type ClassOptions } from './value-classes.ts';

const bounds = (values: readonly number[], options?: ClassOptions) =>
  valueClasses(values, options).map(({ from, to }) => [from, to]);
const counts = (values: readonly number[], options?: ClassOptions) =>
  valueClasses(values, options).map(({ count }) => count);
const coloursOf = (values: readonly number[], options?: ClassOptions) =>
  valueClasses(values, options).map(({ colourClass }) => colourClass);

describe('valueClasses(values)', () => {
  test('of nothing are none', () => {
    expect(valueClasses([])).toEqual([]);
  });

  test('of equal values are one', () => {
    expect(valueClasses([7.5, 7.5, 7.5])).toEqual([
      { from: 7.5, to: 7.5, colourClass: 'step3', count: 3 },
    ]);
  });

  test('take equal round steps', () => {
    const values = [12, 18.5, 25, 33, 41, 47, 52, 66, 78, 93];
    expect(bounds(values)).toEqual([
      [0, 20],
      [20, 40],
      [40, 60],
      [60, 80],
      [80, 100],
    ]);
    expect(counts(values)).toEqual([2, 2, 3, 2, 1]);
  });

  test('take the finest of them, for small numbers too', () => {
    expect(bounds([0.61, 0.64, 0.7, 0.72, 0.79])).toEqual([
      [0.6, 0.65],
      [0.65, 0.7],
      [0.7, 0.75],
      [0.75, 0.8],
    ]);
    expect(bounds([-8, -3.5, 0, 4, 11])).toEqual([
      [-10, -5],
      [-5, 0],
      [0, 5],
      [5, 10],
      [10, 15],
    ]);
  });

  test('hold about as many values each where two cities outgrow all others', () => {
    const values = [...Array.from({ length: 30 }, (_, i) => 900 + i * 137), 310_000, 520_000];
    expect(counts(values).every((count) => count >= 4 && count <= 9)).toBe(true);
    expect(bounds(values)).toMatchInlineSnapshot(`
      [
        [
          0,
          1600,
        ],
        [
          1600,
          2500,
        ],
        [
          2500,
          3500,
        ],
        [
          3500,
          4200,
        ],
        [
          4200,
          520000,
        ],
      ]
    `);
  });

  test('are one for each whole number where these are few', () => {
    expect(bounds([0, 0, 1, 3, 3])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    expect(counts([0, 0, 1, 3, 3])).toEqual([2, 1, 0, 2]);
  });

  test('are not more than the different values', () => {
    expect(bounds([10, 10.1, 90])).toEqual([
      [0, 50],
      [50, 100],
    ]);
  });

  test('take steps of three or four before unequal ones', () => {
    const values = Array.from({ length: 30 }, (_, i) => 2.74 + i * 0.03 + (i > 26 ? 0.4 : 0));
    expect(bounds(values)).toEqual([
      [2.7, 3],
      [3, 3.3],
      [3.3, 3.6],
      [3.6, 3.9],
      [3.9, 4.2],
    ]);
  });

  test('of ranks are as many places each, named from the first to the last', () => {
    const ranks = Array.from({ length: 63 }, (_, i) => i + 1);
    const options = { strong: 'low', isRank: true } as const;
    expect(bounds(ranks, options)).toEqual([
      [1, 16],
      [16, 31],
      [31, 46],
      [46, 63],
    ]);
    expect(counts(ranks, options)).toEqual([15, 15, 15, 18]);
    expect(counts(ranks.slice(0, 34), options)).toEqual([10, 10, 10, 4]);
  });

  test('grow stronger with the value, or against it where less is better', () => {
    const ranks = [1, 9, 17, 25, 34];
    expect(coloursOf(ranks)).toEqual(['step1', 'step2', 'step4', 'step5']);
    expect(coloursOf(ranks, { strong: 'low' })).toEqual(['step5', 'step4', 'step2', 'step1']);
  });
});

describe('valueClasses(values, { reference })', () => {
  test('reach equally far to both sides of it, but for the roundness of bounds', () => {
    const values = [3.2, 15, 22, 30, 35, 38, 44, 52, 60, 71.5, 88];
    expect(bounds(values, { reference: 36.1 })).toMatchInlineSnapshot(`
      [
        [
          0,
          16,
        ],
        [
          16,
          36.1,
        ],
        [
          36.1,
          56,
        ],
        [
          56,
          100,
        ],
      ]
    `);
    expect(coloursOf(values, { reference: 36.1 })).toEqual(['below2', 'below1', 'step2', 'step4']);
  });

  test('keep those that equal it by themselves', () => {
    const values = [-2, -1, 0, 0, 0, 1, 4];
    expect(bounds(values, { reference: 0 })).toMatchInlineSnapshot(`
      [
        [
          -2,
          0,
        ],
        [
          0,
          0,
        ],
        [
          0,
          2,
        ],
        [
          2,
          4,
        ],
      ]
    `);
    expect(coloursOf(values, { reference: 0 })).toContain('middle');
  });

  test('lie to one side where all values do', () => {
    expect(coloursOf([40, 45, 52], { reference: 36 })).toEqual(['step2', 'step4']);
    expect(coloursOf([40, 45, 52], { reference: 36, strong: 'low' })).toEqual(['below1', 'below2']);
    expect(coloursOf([36, 36], { reference: 36 })).toEqual(['middle']);
  });
});

describe('classOf(classes, value)', () => {
  const classes = valueClasses([12, 18.5, 25, 33, 41, 47, 52, 66, 78, 93]);

  test('is the upper one for a value between two, and the last for its end', () => {
    expect(classOf(classes, 20)?.from).toBe(20);
    expect(classOf(classes, 100)?.from).toBe(80);
  });

  test('is none beyond them', () => {
    expect(classOf(classes, 100.5)).toBeUndefined();
    expect(classOf(valueClasses([]), 1)).toBeUndefined();
  });
});
