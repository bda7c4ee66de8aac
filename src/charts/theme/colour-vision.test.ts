import { expect, test } from 'vitest';
import { contrast, difference, laid, visions } from './colour-vision.ts';

test.each(visions)('with %s a grey stays as far from black as it is', (vision) => {
  const grey = difference('#777777', '#000000', vision);
  expect(grey).toBeCloseTo(difference('#777777', '#000000', 'all'), 3);
  expect(difference('#ffffff', '#000000', vision)).toBeCloseTo(1, 3);
});

test('red and green of one lightness come together without the cones for either', () => {
  const [red, green] = ['#c83c3c', '#5f7f2a'];
  expect(difference(red, green, 'all')).toBeGreaterThan(0.2);
  expect(difference(red, green, 'deuteranopia')).toBeLessThan(0.1);
});

test('contrast(a, b) is that of WCAG 2, whichever comes first', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('laid(top, opacity, below) mixes as a browser does', () => {
  expect(laid('#000000', 0.5, '#ffffff')).toBe('#808080');
});
