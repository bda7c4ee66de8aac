import { expect, test } from 'vitest';
import { observationOf, provinceOf } from '../../tests/builders.ts';
import { spread } from './spread.ts';

const scores = (...values: readonly number[]) =>
  values.map((value, i) => observationOf({ place: provinceOf({ id: `p${i}` }), value }));

test('spread(observations) uses the R-7 method for an even number of places', () => {
  expect(spread(scores(4, 1, 3, 2))).toEqual({
    places: 4,
    least: 1,
    lowerQuartile: 1.75,
    median: 2.5,
    upperQuartile: 3.25,
    most: 4,
  });
});

test('spread(observations) uses the R-7 method for an odd number of places', () => {
  expect(spread(scores(10, 20, 40, 50, 80))).toMatchObject({
    lowerQuartile: 20,
    median: 40,
    upperQuartile: 50,
  });
});

test('spread(observations) of one place is that place', () => {
  expect(spread(scores(7))).toMatchObject({ places: 1, least: 7, median: 7, most: 7 });
});

test('spread(observations) of nothing, of bounds or of two dates is unknown', () => {
  const [one, other] = scores(1, 2);
  expect(spread([])).toBeUndefined();
  expect(one && other && spread([one, { ...other, bound: 'more-than' }])).toBeUndefined();
  expect(one && other && spread([one, { ...other, time: '2024' }])).toBeUndefined();
});
