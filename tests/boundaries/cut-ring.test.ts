import { expect, test } from 'vitest';
import { corrected } from '../../scripts/boundaries/corrected.ts';
import { cutRing } from '../../scripts/boundaries/cut-ring.ts';
import type { Point, Ring, UnitShape } from '../../scripts/boundaries/unit-shape.ts';

const square: Ring = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 2],
  [0, 0],
];
const bent: readonly Point[] = [
  [2.1, 0],
  [1.5, 1.5],
  [0, 2.1],
];

test('cutRing(ring, line) gives both sides, joined at corners of the ring', () => {
  expect(cutRing(square, bent)).toEqual([
    [
      [0, 2],
      [0, 0],
      [2, 0],
      [1.5, 1.5],
      [0, 2],
    ],
    [
      [2, 0],
      [2, 2],
      [0, 2],
      [1.5, 1.5],
      [2, 0],
    ],
  ]);
});

test('cutRing(ring, line) refuses a line that begins and ends at one corner', () => {
  expect(() =>
    cutRing(square, [
      [0, 0],
      [0.1, 0],
    ]),
  ).toThrow('the line does not cut the ring');
});

test('corrected(units, correction) gives away only the part that holds the point', () => {
  const units: readonly UnitShape[] = [
    { id: 'a', polygons: [[square]] },
    { id: 'b', polygons: [] },
  ];
  const [kept, given] = corrected(units, { from: 'a', to: 'b', holds: [1.9, 1.9], line: bent });
  const [corner, rest] = cutRing(square, bent).toReversed();
  expect(kept).toEqual({ id: 'a', polygons: [[rest]] });
  expect(given).toEqual({ id: 'b', polygons: [[corner]] });
});

test('corrected(units, correction) refuses a correction of nothing', () => {
  expect(() => corrected([], { from: 'a', to: 'b', holds: [1, 2] })).toThrow(
    'a has no part at 1, 2 to give to b',
  );
});
