import type { Bound } from '../../model/observation.ts';

/** What a claim says a value is between; null for an end that it leaves open. */
export interface Interval {
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * The interval that a bound leaves. Whether its end belongs to it, the bound says: “more than” and
 * “less than” leave it out. “About” names no end, so none is made up.
 */
export function intervalOf(value: number, bound: Bound): Interval {
  switch (bound) {
    case 'exact':
      return { lower: value, upper: value };
    case 'at-least':
    case 'more-than':
      return { lower: value, upper: null };
    case 'at-most':
    case 'less-than':
      return { lower: null, upper: value };
    case 'about':
      return { lower: null, upper: null };
  }
}
