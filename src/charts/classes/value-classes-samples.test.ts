import { describe, expect, test } from 'vitest';
import { digitsOf } from './bounds.ts';
import { classOf, valueClasses } from './value-classes.ts';

/** The same numbers from 0 to 1 on every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const shapes: Readonly<Record<string, (random: () => number) => number>> = {
  percentages: (random) => Math.round(random() * 1000) / 10,
  'long numbers': (random) => random() * 3 - 1,
  counts: (random) => Math.floor(10 ** (random() * 6)),
  ties: (random) => Math.floor(random() * 4) * 12.5,
  changes: (random) => Math.round((random() - 0.4) * 200) / 10,
  'whole numbers': (random) => Math.floor(random() * 63) + 1,
  'mostly none': (random) => (random() < 0.7 ? 0 : Math.floor(random() * 500)),
};

const drawn = Object.entries(shapes).flatMap(([name, shape]) =>
  [1, 2, 3, 9, 34, 63].map((count) => ({
    name,
    count,
    samples: Array.from({ length: 8 }, (_, i) => {
      const random = randomFrom(count * 1009 + i * 97 + name.length);
      return Array.from({ length: count }, () => shape(random));
    }),
  })),
);

/** The classes of each sample, and around references within and beyond it. */
function drawnClasses(samples: readonly (readonly number[])[]) {
  return samples.flatMap((values) =>
    [undefined, 0, values[0], 36.6].map((reference) => ({
      values,
      reference,
      classes: valueClasses(values, reference === undefined ? {} : { reference }),
    })),
  );
}

describe.each(drawn)('of $count $name', ({ samples }) => {
  test('classes hold each value once, in a colour of their own', () => {
    for (const { values, classes } of drawnClasses(samples)) {
      expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
      expect(classes.length).toBeLessThanOrEqual(5);
      for (const value of values) {
        const one = classOf(classes, value);
        expect(one?.from, String(value)).toBeLessThanOrEqual(value);
        expect(one?.to, String(value)).toBeGreaterThanOrEqual(value);
      }
      expect(new Set(classes.map(({ colourClass }) => colourClass)).size).toBe(classes.length);
    }
  });

  test('classes leave nothing between them', () => {
    for (const { classes } of drawnClasses(samples)) {
      for (const [i, { from, to }] of classes.entries()) {
        expect(from).toBeLessThanOrEqual(to);
        const next = classes[i + 1];
        const isOneValue = from === to && next?.from === next?.to;
        if (next) expect(next.from).toBe(isOneValue ? to + 1 : to);
      }
    }
  });

  test('bounds are round, but for a reference and where values lie close together', () => {
    for (const { values, reference, classes } of drawnClasses(samples)) {
      if (classes.length < 2) continue;
      const maxDigits = Math.max(...values.map(digitsOf));
      for (const bound of classes.flatMap(({ from, to }) => [from, to])) {
        if (bound !== reference)
          expect(digitsOf(bound)).toBeLessThanOrEqual(Math.max(3, maxDigits));
      }
    }
  });

  test('steps are equal and round, or no class is empty', () => {
    for (const { reference, classes } of drawnClasses(samples)) {
      if (reference !== undefined || classes.length < 2) continue;
      const widths = classes.map(({ from, to }) => to - from);
      const [width = 0] = widths;
      const isEqual = widths.every((one) => Math.abs(one - width) < 1e-9);
      if (isEqual && width > 0) expect(digitsOf(width)).toBeLessThanOrEqual(2);
      if (!isEqual) expect(classes.every(({ count }) => count > 0)).toBe(true);
    }
  });
});
