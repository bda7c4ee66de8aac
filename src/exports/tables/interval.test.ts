import { expect, test } from 'vitest';
import { intervalOf } from './interval.ts';

test.each([
  ['exact', 51, 51],
  ['at-least', 51, null],
  ['more-than', 51, null],
  ['at-most', null, 51],
  ['less-than', null, 51],
  ['about', null, null],
] as const)(
  'intervalOf(51, “%s”) is %s to %s: no end that the source does not name',
  (bound, lower, upper) => {
    expect(intervalOf(51, bound)).toEqual({ lower, upper });
  },
);
