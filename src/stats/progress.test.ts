import { expect, test } from 'vitest';
import { indicatorOf, observationOf } from '../../tests/builders.ts';
import { isProgress } from './progress.ts';

test.each([
  ['2024-12-22', true],
  ['2025', true],
  ['2025-07-01/2025-09-10', true],
  ['2024-12', false],
  ['2024', false],
  ['2024-06/2025-06', false],
  ['2022', false],
  [null, false],
])('isProgress(claim) counts what began on the day of the Resolution or later: %s', (time, is) => {
  expect(isProgress(observationOf({ time }))).toBe(is);
});

test('isProgress(claim) counts neither what describes a place nor aims, changes and money set aside', () => {
  expect(isProgress(observationOf({ indicator: indicatorOf({ id: 'population' }) }))).toBe(false);
  expect(isProgress(observationOf({ kind: 'target' }))).toBe(false);
  expect(isProgress(observationOf({ kind: 'delta' }))).toBe(false);
  expect(isProgress(observationOf({ kind: 'allocation' }))).toBe(false);
});
