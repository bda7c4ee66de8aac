import { expect, test } from 'vitest';
import { swarm } from './swarm.ts';

test('swarm(xs, radius, max) leaves on the middle line what has room there', () => {
  expect(swarm([0, 10, 20], 4, 30)).toEqual([0, 0, 0]);
});

test('swarm(xs, radius, max) sets ties above and below each other', () => {
  expect(swarm([5, 5, 5], 4, 30)).toEqual([0, -8, 8]);
});

test('swarm(xs, radius, max) lets no dot hide another, in the order given', () => {
  const xs = Array.from({ length: 63 }, (_, i) => ((i * 37) % 29) * 7);
  const offsets = swarm(xs, 3, 500);
  for (const [i, x] of xs.entries()) {
    for (const [j, other] of xs.entries()) {
      if (j <= i) continue;
      const distance = Math.hypot(x - other, (offsets[i] ?? 0) - (offsets[j] ?? 0));
      expect(distance).toBeGreaterThanOrEqual(6 - 1e-6);
    }
  }
});

test('swarm(xs, radius, max) presses together what is too high, and still hides none', () => {
  const offsets = swarm(
    Array.from({ length: 63 }, () => 50),
    3.75,
    34,
  );
  expect(Math.max(...offsets.map(Math.abs))).toBeCloseTo(34);
  expect(new Set(offsets.map((offset) => offset.toFixed(3))).size).toBe(63);
});

test('swarm of nothing is nothing', () => {
  expect(swarm([], 4, 30)).toEqual([]);
});
