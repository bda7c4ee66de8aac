import { expect, test } from 'vitest';
import { marksAt, type MarkBox } from './marks-at.ts';

const dot = (row: number, x: number, y: number, half = 5): MarkBox => ({
  ...{ row, left: x - half, right: x + half, top: y - half, bottom: y + half },
});
const rowsAt = (boxes: readonly MarkBox[], x: number, y: number) =>
  marksAt(boxes, { x, y }).map(({ row }) => row);

test('marksAt(boxes, point) gives the nearest mark within reach', () => {
  const boxes = [dot(0, 0, 0), dot(1, 40, 0)];
  expect(rowsAt(boxes, 18, 0)).toEqual([0]);
  expect(rowsAt(boxes, 24, 0)).toEqual([1]);
  expect(rowsAt(boxes, 100, 100)).toEqual([]);
});

test('marksAt(boxes, point) prefers a dot to what is spread out behind it', () => {
  expect(rowsAt([dot(0, 10, 0, 60), dot(1, 0, 0)], 2, 2)).toEqual([1]);
});

test('marksAt(boxes, point) gives all that lie on one spot, each row once', () => {
  expect(rowsAt([dot(0, 0, 0), dot(0, 0, 0, 3), dot(1, 1, 0), dot(2, 9, 0)], 0, 0)).toEqual([0, 1]);
});

test('marksAt(boxes, point, hit) believes what was hit', () => {
  const [near, hit] = [dot(0, 0, 0), dot(1, 12, 0, 20)];
  expect(marksAt([near, hit], { x: 0, y: 0 }, hit)).toEqual([hit]);
});
