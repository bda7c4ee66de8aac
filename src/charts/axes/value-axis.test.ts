import { expect, test } from 'vitest';
import { valueDomain, valueTicks } from './value-ticks.ts';

test('valueDomain(values, style) starts at zero for counts and shares', () => {
  expect(valueDomain([51, 80], 'percent')).toEqual([0, 80]);
  expect(valueDomain([10.1e6, 25.5e6], 'count')).toEqual([0, 30e6]);
});

test('valueDomain(values, style) does not go past 100 % unless a value does', () => {
  expect(valueDomain([97], 'percent')).toEqual([0, 100]);
  expect(valueDomain([104], 'percent')[1]).toBeGreaterThan(104);
});

test('valueDomain(values, style) shows at least a fifth of the value for an index', () => {
  const [low, high] = valueDomain([0.79, 0.8], 'index');
  expect(high - low).toBeGreaterThanOrEqual(0.16);
});

test('valueDomain(values, style) puts a rank of 1 on top', () => {
  const [bottom, top] = valueDomain([43, 18], 'rank');
  expect(top).toBe(1);
  expect(bottom).toBeGreaterThanOrEqual(43);
});

test('valueDomain of nothing is from 0 to something', () => {
  expect(valueDomain([], 'count')).toEqual([0, 1]);
});

test('valueTicks(domain, style, value) has no two that read the same', () => {
  expect(
    valueTicks([0, 2], 'count', (value) => value.toFixed(0)).map(({ label }) => label),
  ).toEqual(['0', '1', '2']);
});
