import { max, min } from 'd3-array';
import type { Target } from '../../model/legal-document.ts';
import type { Bound, Observation } from '../../model/observation.ts';
import { rangeOfTarget } from '../claim-range.ts';
import { meets } from '../target-distance.ts';
import type { Distance } from './reading.ts';

/** How far the worst of some figures lies from a goal; undefined where they lie on both sides. */
export function distanceTo(claims: readonly Observation[], target: Target): Distance | undefined {
  const all = claims.map((claim) => distanceOf(claim, target));
  const known = all.filter((one) => one !== undefined);
  const [first] = known;
  if (first === undefined || known.length < all.length) return undefined;
  if (known.some(({ way }) => way !== first.way)) return undefined;
  const pick = first.way === 'short' ? max : min;
  const worst = pick(known, ({ value }) => value);
  return known.find(({ value }) => value === worst);
}

function distanceOf(claim: Observation, target: Target): Distance | undefined {
  const isMet = meets(claim, target);
  const goal = rangeOfTarget(target, claim.indicator.direction);
  if (isMet === undefined || goal === undefined) return undefined;
  const { value, bound } = claim;
  const above = (edge: number) => ({ value: rounded(value - edge), bound });
  const below = (edge: number) => ({ value: rounded(edge - value), bound: flipped[bound] });
  if (!isMet) {
    return { ...(value <= goal.low ? below(goal.low) : above(goal.high)), way: 'short' };
  }
  if (goal.low === -Infinity) return { ...below(goal.high), way: 'beyond' };
  if (goal.high === Infinity) return { ...above(goal.low), way: 'beyond' };
  return { value: 0, bound: 'exact', way: 'beyond' };
}

/** What a bound becomes when its number is taken from another. */
const flipped: Readonly<Record<Bound, Bound>> = {
  exact: 'exact',
  about: 'about',
  'at-least': 'at-most',
  'more-than': 'less-than',
  'at-most': 'at-least',
  'less-than': 'more-than',
};

/** Without the dust of binary fractions: 80 − 74.7 is 5.3. */
function rounded(value: number): number {
  return Number(value.toFixed(6));
}
