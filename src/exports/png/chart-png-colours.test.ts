import { expect, test } from 'vitest';
import { indexedPicture } from './chart-png-colours.ts';

const rgba = (...colours: readonly (readonly [number, number, number])[]) =>
  Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));

test('the most frequent colour comes first, and every pixel keeps its own', () => {
  const { palette, indexes } = indexedPicture(
    rgba([1, 2, 3], [9, 8, 7], [9, 8, 7], [1, 2, 3], [9, 8, 7]),
  );
  expect([...palette]).toEqual([9, 8, 7, 1, 2, 3]);
  expect([...indexes]).toEqual([1, 0, 0, 1, 0]);
});

test('256 colours stay as they are', () => {
  const shades = Array.from({ length: 256 }, (_, i) => [i, 255 - i, i] as const);
  const { palette, indexes } = indexedPicture(rgba(...shades));
  expect(palette).toHaveLength(768);
  expect(new Set(indexes).size).toBe(256);
});

test('of more, neighbours share the most frequent, which is kept exactly', () => {
  const paper = [251, 248, 241] as const;
  const shades = Array.from({ length: 1000 }, (_, i) => [i % 256, (i * 7) % 256, 128] as const);
  const all = [...Array.from({ length: 500 }, () => paper), ...shades];
  const { palette, indexes } = indexedPicture(rgba(...all));
  expect(palette.length).toBeLessThanOrEqual(768);
  expect([...palette.subarray(0, 3)]).toEqual([...paper]);
  const errors = all.flatMap((colour, i) =>
    colour.map((channel, k) => Math.abs(channel - (palette[3 * (indexes[i] ?? 0) + k] ?? 0))),
  );
  expect(Math.max(...errors)).toBeLessThan(32);
});
