import type { Target } from '../model/legal-document.ts';
import type { Bound, Observation } from '../model/observation.ts';

/** The values a claim allows, or a target accepts. */
export interface ClaimRange {
  readonly low: number;
  readonly high: number;
  /** Whether an end itself is left out: “more than 45” leaves out 45. */
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** “About” may mean anything this share of the value to either side; it only withholds answers. */
export const aboutShare = 0.1;

export function rangeOfClaim({ value, bound }: Pick<Observation, 'value' | 'bound'>): ClaimRange {
  if (bound !== 'about') return rangeOf(value, value, bound);
  const slack = Math.abs(value) * aboutShare;
  return rangeOf(value - slack, value + slack, 'exact');
}

/**
 * The values that reach a target. A bare number ("80 %") is read in the indicator’s direction: at
 * least for up, at most for down. undefined for a goal without a number.
 */
export function rangeOfTarget(
  { value, bound }: Pick<Target, 'value' | 'bound'>,
  direction: Observation['indicator']['direction'],
): ClaimRange | undefined {
  if (value === null) return undefined;
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  if (bound !== 'exact' && bound !== 'about') return rangeOf(low, high, bound);
  if (low !== high || direction === 'none') return rangeOf(low, high, 'exact');
  return rangeOf(low, high, direction === 'up' ? 'at-least' : 'at-most');
}

function rangeOf(low: number, high: number, bound: Bound): ClaimRange {
  const closed = { low, high, lowOpen: false, highOpen: false };
  switch (bound) {
    case 'at-least':
      return { ...closed, high: Infinity };
    case 'more-than':
      return { ...closed, high: Infinity, lowOpen: true };
    case 'at-most':
      return { ...closed, low: -Infinity };
    case 'less-than':
      return { ...closed, low: -Infinity, highOpen: true };
    default:
      return closed;
  }
}

/** Whether every value of one range lies in another: true, false for none of them, else undefined. */
export function liesIn(inner: ClaimRange, outer: ClaimRange): boolean | undefined {
  if (isBefore(inner, outer) || isBefore(outer, inner)) return false;
  const fromLow =
    inner.low > outer.low || (inner.low === outer.low && (inner.lowOpen || !outer.lowOpen));
  const toHigh =
    inner.high < outer.high || (inner.high === outer.high && (inner.highOpen || !outer.highOpen));
  return fromLow && toHigh ? true : undefined;
}

function isBefore(a: ClaimRange, b: ClaimRange): boolean {
  return a.high < b.low || (a.high === b.low && (a.highOpen || b.lowOpen));
}
