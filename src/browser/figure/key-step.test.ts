import { expect, test } from 'vitest';
import { keyStep } from './key-step.ts';

const rows = [0, 2, 5];

test('keyStep(key, rows, current) walks the rows and stops at their ends', () => {
  expect(keyStep('ArrowRight', rows, 0)).toBe(2);
  expect(keyStep('ArrowDown', rows, 5)).toBe(5);
  expect(keyStep('ArrowLeft', rows, 5)).toBe(2);
  expect(keyStep('ArrowUp', rows, 0)).toBe(0);
  expect(keyStep('Home', rows, 5)).toBe(0);
  expect(keyStep('End', rows, 0)).toBe(5);
});

test('keyStep(key, rows, undefined) begins at the first row', () => {
  expect(keyStep('ArrowRight', rows, undefined)).toBe(0);
  expect(keyStep('ArrowLeft', rows, undefined)).toBe(0);
});

test('keyStep(key, rows, current) leaves other keys alone', () => {
  expect(keyStep('Tab', rows, 0)).toBeUndefined();
});
