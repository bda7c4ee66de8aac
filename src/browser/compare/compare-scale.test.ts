import { expect, test } from 'vitest';
import { compareDomain } from './compare-scale.ts';

test('compareDomain(values, scale) ends on round numbers around the values, without zero', () => {
  expect(compareDomain([172.63, 210.7], 'number')).toEqual([170, 220]);
});

test('compareDomain: one value, or only zero, still has a scale with room', () => {
  for (const value of [44.7, 0, -3]) {
    const [from, to] = compareDomain([value], 'number');
    expect(to).toBeGreaterThan(from);
    expect(value).toBeGreaterThanOrEqual(from);
    expect(value).toBeLessThanOrEqual(to);
  }
});

test('compareDomain: shares do not go past 100 %, unless one of them does', () => {
  expect(compareDomain([97, 99.5], 'percent')[1]).toBe(100);
  expect(compareDomain([97, 130], 'percent')[1]).toBeGreaterThanOrEqual(130);
});

test('compareDomain: ranks run from the last to the first', () => {
  const [last, first] = compareDomain([2, 61], 'rank');
  expect(first).toBe(1);
  expect(last).toBeGreaterThanOrEqual(61);
});
