import { expect, test } from 'vitest';
import { boxOf, overlaps, placeByTurns, placeLabels } from './placement.ts';

const frame = { left: 0, top: 0, right: 300, bottom: 200 };
const label = (text: string, x: number, y: number) => ({ text, x, y, size: 13, fill: '#000000' });

test('placeLabels(labels, frame, taken) puts no label on another or on what is taken', () => {
  const labels = Array.from({ length: 30 }, (_, i) => label(`${i} %`, 100 + i * 3, 100));
  const taken = [{ left: 90, top: 95, right: 200, bottom: 105 }];
  const placed = placeLabels(labels, frame, taken);
  expect(placed.length).toBeGreaterThan(1);
  for (const [i, { box }] of placed.entries()) {
    expect(taken.some((other) => overlaps(box, other))).toBe(false);
    expect(placed.slice(i + 1).some((other) => overlaps(box, other.box))).toBe(false);
  }
});

test('placeLabels(labels, frame, taken) leaves out what has no room, unless it must stand', () => {
  expect(placeLabels([label('51 %', 100, 100)], frame, [frame])).toEqual([]);
  expect(placeLabels([{ ...label('51 %', 100, 100), must: true }], frame, [frame])).toHaveLength(1);
});

test('boxOf(label) grows away from its anchor', () => {
  const at = { text: 'Huế', x: 100, y: 50, size: 13 };
  expect(boxOf({ ...at, anchor: 'start' }).left).toBe(100);
  expect(boxOf({ ...at, anchor: 'end' }).right).toBe(100);
});

test('placeByTurns(labels, frame, turns, others) lies on a line rather than on other words', () => {
  const one = label('51 %', 100, 100);
  expect(placeByTurns([one], frame, [[frame], []], [])).toHaveLength(1);
  expect(placeByTurns([one], frame, [[frame], []], [frame])).toEqual([]);
});
