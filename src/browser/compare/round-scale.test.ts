import { expect, test } from 'vitest';
import { roundScale } from './round-scale.ts';

test('roundScale(values, steps) begins and ends on round numbers around the values', () => {
  const { low, high, ticks } = roundScale([72.63, 82.7], 6);
  expect([low, high]).toEqual([72, 84]);
  expect(ticks).toEqual([72, 74, 76, 78, 80, 82, 84]);
});

test('roundScale(values, steps) has no dust in its ticks', () => {
  expect(roundScale([0.1, 0.35], 3).ticks).toEqual([0.1, 0.2, 0.3, 0.4]);
});

test('roundScale: one value, or only zero, still has a scale with room', () => {
  for (const values of [[44.7], [0], [-3]]) {
    const { low, high, at } = roundScale(values, 4);
    expect(high).toBeGreaterThan(low);
    const place = at(values[0] ?? 0);
    expect(place).toBeGreaterThanOrEqual(0);
    expect(place).toBeLessThanOrEqual(1);
  }
});

test('roundScale: ranks begin with the first place and have no halves', () => {
  const { low, ticks } = roundScale([1, 3], 6, true);
  expect(low).toBe(1);
  expect(ticks.every(Number.isInteger)).toBe(true);
  expect(roundScale([2, 61], 3, true).ticks[0]).toBe(1);
});
