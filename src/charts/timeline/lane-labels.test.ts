import { expect, test } from 'vitest';
import { textWidth } from '../labels/text-width.ts';
import { labelSize, laneLabels, type LaneLabel } from './lane-labels.ts';

function spanOf({ text, x, anchor }: LaneLabel): readonly [number, number] {
  const width = textWidth(text, labelSize);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return [left, left + width];
}

test('laneLabels(events, ends) lets no two labels overlap, even when all fall on one day', () => {
  const events = Array.from({ length: 10 }, (_, i) => ({ text: `Phiên họp thứ ${i}`, x: 300 }));
  const labels = laneLabels(events, [0, 720]);
  const places = labels.map(({ side, level }) => `${side} ${level}`);
  expect(new Set(places).size).toBe(10);
});

test('laneLabels(events, ends) keeps labels in the picture and apart on each level', () => {
  const events = Array.from({ length: 30 }, (_, i) => ({
    text: `Phiên họp thứ ${i}`,
    x: 8 + i * 24,
  }));
  const labels = laneLabels(events, [0, 720]);
  expect(labels.map(({ text }) => text)).toEqual(events.map(({ text }) => text));
  for (const [i, one] of labels.entries()) {
    const [left, right] = spanOf(one);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(720);
    for (const other of labels.slice(i + 1)) {
      if (other.side !== one.side || other.level !== one.level) continue;
      const [otherLeft, otherRight] = spanOf(other);
      expect(otherLeft >= right || left >= otherRight).toBe(true);
    }
  }
});
