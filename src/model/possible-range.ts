import type { Bound } from '../dataset/file-types.ts';

/** A number and how its source limits it. */
export interface Bounded {
  readonly value: number;
  readonly bound: Bound;
}

/** Whether one number can satisfy both claims: more than 90 and 92 do not contradict. */
export function agree(one: Bounded, other: Bounded): boolean {
  const [a, b] = [possibleRange(one), possibleRange(other)];
  return a.low <= b.high && b.low <= a.high;
}

/** What a claim leaves possible. “About” is taken as a tenth either way. */
export function possibleRange({ value, bound }: Bounded): { low: number; high: number } {
  switch (bound) {
    case 'exact':
      return { low: value, high: value };
    case 'about':
      return { low: value - Math.abs(value) / 10, high: value + Math.abs(value) / 10 };
    case 'at-least':
    case 'more-than':
      return { low: value, high: Infinity };
    case 'at-most':
    case 'less-than':
      return { low: -Infinity, high: value };
  }
}
