import { expect, test } from 'vitest';
import { drawArrow, pathData, turnOf } from './bound-shapes.ts';

test('turnOf(bound, growth) points to where the value lies', () => {
  expect(turnOf('more-than', 'right')).toBe(90);
  expect(turnOf('at-most', 'right')).toBe(270);
  expect(turnOf('at-least', 'down')).toBe(180);
});

test('turnOf(bound, growth) has no side for an exact number and for about', () => {
  expect(turnOf('exact', 'up')).toBeUndefined();
  expect(turnOf('about', 'up')).toBeUndefined();
});

test('pathData(draw, radius) begins at the rim of the dot', () => {
  expect(pathData(drawArrow, 5)).toMatch(/^M0 -5L0 -18M/);
});
