import { expect, test } from 'vitest';
import { dodge } from './dodge.ts';

test('dodge(wishes, ends) leaves alone what has room', () => {
  expect(
    dodge(
      [
        { centre: 10, room: 10 },
        { centre: 30, room: 10 },
      ],
      [0, 100],
    ),
  ).toEqual([10, 30]);
});

test('dodge(wishes, ends) parts two that want the same place around it', () => {
  expect(
    dodge(
      [
        { centre: 50, room: 20 },
        { centre: 50, room: 20 },
      ],
      [0, 100],
    ),
  ).toEqual([40, 60]);
});

test('dodge(wishes, ends) keeps within the ends', () => {
  expect(
    dodge(
      [
        { centre: 1, room: 20 },
        { centre: 99, room: 20 },
        { centre: 99, room: 10 },
      ],
      [0, 100],
    ),
  ).toEqual([10, 80, 95]);
});

test('dodge(wishes, ends) never lets two overlap, and keeps their order', () => {
  const wishes = Array.from({ length: 40 }, (_, i) => ({
    centre: ((i * i) % 17) + i * 5,
    room: 4 + (i % 5) * 3,
  })).sort((a, b) => a.centre - b.centre);
  const centres = dodge(wishes, [0, 1000]);
  for (const [i, centre] of centres.entries()) {
    const [next, own, other] = [centres[i + 1], wishes[i], wishes[i + 1]];
    if (next === undefined || !own || !other) continue;
    expect(next - centre).toBeGreaterThanOrEqual((own.room + other.room) / 2 - 1e-9);
  }
});

test('dodge of nothing is nothing', () => {
  expect(dodge([], [0, 10])).toEqual([]);
});
