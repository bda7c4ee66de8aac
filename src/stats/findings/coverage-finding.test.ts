import { expect, test } from 'vitest';
import { indicatorOf, observationOf, provinceOf } from '../../../tests/builders.ts';
import { coverage } from '../coverage.ts';
import { coverageFinding } from './coverage-finding.ts';

test('coverageFinding(coverage, places, indicators) counts who tells and what is silent', () => {
  const [places, indicators] = [
    ['a', 'b', 'c'],
    ['x', 'y'],
  ];
  const claim = (place: string, indicator: string) =>
    observationOf({ place: provinceOf({ id: place }), indicator: indicatorOf({ id: indicator }) });
  const claims = [claim('a', 'x'), claim('a', 'y'), claim('b', 'x'), claim('b', 'x')];
  const found = coverage(claims, places, indicators);
  expect(coverageFinding(found, places, indicators)).toEqual({
    places: 3,
    telling: 2,
    indicators: 2,
    pairs: 6,
    silent: 3,
  });
  expect(coverageFinding(found, [], indicators)).toBeUndefined();
});
