import { expect, test } from 'vitest';
import { linesOf, placeRules, ruleSize, type PlacedRule } from './rules.ts';
import { textWidth } from '../labels/text-width.ts';

const rule = (x: number, label: string) => ({ x, label, colour: '#000000' });

function spanOf({ textX, label, anchor }: PlacedRule): readonly [number, number] {
  const width = textWidth(label, ruleSize);
  const left = textX - { start: 0, middle: width / 2, end: width }[anchor];
  return [left, left + width];
}

test('placeRules(rules, ends) sets two labels on one line, on either side', () => {
  const placed = placeRules([rule(220, 'Cả nước 43,2'), rule(210, 'Trung vị 42,5')], [0, 400]);
  expect(placed.map(({ anchor, level }) => [anchor, level])).toEqual([
    ['end', 0],
    ['start', 0],
  ]);
});

test('placeRules(rules, ends) lets no rule pass through a label, however close they stand', () => {
  for (const xs of [
    [200, 201, 202],
    [380, 385, 390],
    [100, 250, 395],
    [5, 6, 399],
    [390, 390, 390],
  ]) {
    const placed = placeRules(
      xs.map((x, i) => rule(x, `Một nhãn khá dài số ${i}`)),
      [0, 400],
    );
    expect(placed).toHaveLength(3);
    for (const one of placed) {
      const [left, right] = spanOf(one);
      for (const other of placed) {
        if (other === one || other.level < one.level) continue;
        expect(other.x > left && other.x < right, `${other.label} through ${one.label}`).toBe(
          false,
        );
      }
    }
  }
});

test('placeRules(rules, ends) sets a label over its rule that fits on neither side', () => {
  const [placed] = placeRules([rule(150, 'Một nhãn dài hơn một nửa bức tranh')], [0, 300]);
  expect(placed?.anchor).toBe('middle');
  expect(linesOf(placed ? [placed] : [])).toBe(1);
});

test('placeRules(rules, ends) keeps every label, even where one must cross another rule', () => {
  const label = 'Một nhãn dài hơn một nửa bức tranh';
  const placed = placeRules([rule(140, label), rule(150, label), rule(160, label)], [0, 300]);
  expect(placed.map(({ level }) => level).toSorted()).toEqual([0, 1, 2]);
});

test('placeRules of nothing is nothing', () => {
  expect(placeRules([], [0, 400])).toEqual([]);
});
