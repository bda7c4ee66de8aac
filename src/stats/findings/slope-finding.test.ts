import { expect, test } from 'vitest';
import { indicatorOf, observationOf, provinceOf, unitOf } from '../../../tests/builders.ts';
import type { Indicator } from '../../model/indicator.ts';
import { slopeFinding } from './slope-finding.ts';

const edition = (time: string, values: Record<string, number>, indicator: Indicator) =>
  Object.entries(values).map(([id, value]) =>
    observationOf({ time, value, indicator, place: provinceOf({ id }) }),
  );

function found(
  before: Record<string, number>,
  after: Record<string, number>,
  indicator = indicatorOf(),
) {
  const finding = slopeFinding(
    edition('2023', before, indicator),
    edition('2024', after, indicator),
  );
  if (!finding) return undefined;
  const { places, rose, fell, same, largest } = finding;
  return {
    places,
    rose,
    fell,
    same,
    largest: largest.map(({ to, change }) => [to.place.id, change]),
  };
}

test('slopeFinding(earlier, later) counts the places in both', () => {
  expect(found({ a: 60.1, b: 70, c: 5, d: 1 }, { a: 63.2, b: 65, c: 5, e: 9 })).toEqual({
    places: 3,
    rose: 1,
    fell: 1,
    same: 1,
    largest: [['a', 3.1]],
  });
});

test('slopeFinding(earlier, later) keeps ties, whatever floats make of them', () => {
  expect(found({ a: 0.1, b: 0.7 }, { a: 0.3, b: 0.9 })?.largest).toEqual([
    ['a', 0.2],
    ['b', 0.2],
  ]);
});

test('slopeFinding(earlier, later) has the largest fall where nothing rose, and none where all stayed', () => {
  expect(found({ a: 5, b: 9 }, { a: 4, b: 6 })?.largest).toEqual([['b', -3]]);
  expect(found({ a: 5 }, { a: 5 })).toMatchObject({ same: 1, largest: [] });
});

test('slopeFinding(earlier, later) takes a smaller rank for a rise', () => {
  const indicator = indicatorOf({ unit: unitOf({ id: 'rank', style: 'rank' }), direction: 'down' });
  expect(found({ a: 18, b: 3 }, { a: 13, b: 7 }, indicator)).toMatchObject({
    rose: 1,
    fell: 1,
    largest: [['a', -5]],
  });
});

test('slopeFinding(earlier, later) is undefined across a break, in the wrong order, with nobody in both', () => {
  const indicator = indicatorOf({ breaks: [{ date: '2024', text: { en: '', vi: '' } }] });
  expect(found({ a: 1 }, { a: 2 }, indicator)).toBeUndefined();
  expect(found({ a: 1 }, { b: 2 })).toBeUndefined();
  const [old, recent] = ['2023', '2024'].map((time) => edition(time, { a: 1 }, indicatorOf()));
  expect(slopeFinding(recent ?? [], old ?? [])).toBeUndefined();
});
