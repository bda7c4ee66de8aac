import { expect, test } from 'vitest';
import {
  labelSize,
  levelsOf,
  placeReferenceLines,
  type PaintedLine,
  type PlacedLine,
} from './reference-lines.ts';
import { linearScale } from './linear-scale.ts';
import { textWidth } from '../labels/text-width.ts';

const line = (value: number, label: string) => ({ value, label, colour: '#000000', width: 1 });

/** Of values that are px already. */
function placedAt(lines: readonly PaintedLine[], width: number): readonly PlacedLine[] {
  return placeReferenceLines(lines, linearScale([0, width], [0, width]), [0, width]);
}

function spanOf({ textX, label, anchor }: PlacedLine): readonly [number, number] {
  const width = textWidth(label, labelSize);
  const left = textX - { start: 0, middle: width / 2, end: width }[anchor];
  return [left, left + width];
}

test('placeReferenceLines(lines, x, ends) sets two labels on one line, on either side', () => {
  const labels = placedAt([line(220, 'Cả nước 43,2'), line(210, 'Trung vị 42,5')], 400);
  expect(labels.map(({ anchor, level }) => [anchor, level])).toEqual([
    ['end', 0],
    ['start', 0],
  ]);
});

test('placeReferenceLines(lines, x, ends) lets no rule pass through a label, however close they stand', () => {
  for (const xs of [
    [200, 201, 202],
    [380, 385, 390],
    [100, 250, 395],
    [5, 6, 399],
    [390, 390, 390],
  ]) {
    const labels = placedAt(
      xs.map((x, i) => line(x, `Một nhãn khá dài số ${i}`)),
      400,
    );
    expect(labels).toHaveLength(3);
    for (const one of labels) {
      const [left, right] = spanOf(one);
      for (const other of labels) {
        if (other === one || other.level < one.level) continue;
        expect(other.x > left && other.x < right, `${other.label} through ${one.label}`).toBe(
          false,
        );
      }
    }
  }
});

test('placeReferenceLines(lines, x, ends) sets a label over its rule that fits on neither side', () => {
  const [lone] = placedAt([line(150, 'Một nhãn dài hơn một nửa bức tranh')], 300);
  expect(lone?.anchor).toBe('middle');
  expect(levelsOf(lone ? [lone] : [])).toBe(1);
});

test('placeReferenceLines(lines, x, ends) keeps every label, even where one must cross another rule', () => {
  const label = 'Một nhãn dài hơn một nửa bức tranh';
  const labels = placedAt([line(140, label), line(150, label), line(160, label)], 300);
  expect(labels.map(({ level }) => level).toSorted()).toEqual([0, 1, 2]);
});

test('placeReferenceLines of nothing is nothing', () => {
  expect(placedAt([], 400)).toEqual([]);
});
