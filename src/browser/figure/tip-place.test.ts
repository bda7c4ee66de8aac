import { expect, test } from 'vitest';
import { tipPlace } from './tip-place.ts';

const frame = { width: 360, height: 600 };
const tip = { width: 200, height: 100 };

test('tipPlace(anchor, tip, frame) stands above its mark', () => {
  expect(tipPlace({ x: 180, top: 300, bottom: 310 }, tip, frame)).toEqual({ left: 80, top: 192 });
});

test('tipPlace(anchor, tip, frame) stands below where there is no room above', () => {
  expect(tipPlace({ x: 180, top: 50, bottom: 60 }, tip, frame)).toEqual({ left: 80, top: 68 });
});

test('tipPlace(anchor, tip, frame) never leaves the window', () => {
  expect(tipPlace({ x: 0, top: 300, bottom: 310 }, tip, frame).left).toBe(8);
  expect(tipPlace({ x: 360, top: 300, bottom: 310 }, tip, frame).left).toBe(152);
  expect(tipPlace({ x: 180, top: 50, bottom: 590 }, tip, frame).top).toBe(492);
  expect(tipPlace({ x: 180, top: 900, bottom: 910 }, tip, frame).top).toBe(492);
});
