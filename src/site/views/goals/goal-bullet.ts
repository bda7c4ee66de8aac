import type { Target } from '../../../model/legal-document.ts';
import type { Observation } from '../../../model/observation.ts';

/** Where figure and goal stand on a scale that begins at nothing, in hundredths of its length. */
export interface GoalBullet {
  readonly value: number;
  readonly goal: number;
}

/** How much of the scale the larger of the two takes: the mark of a goal needs room behind it. */
const filled = 90;

/**
 * The bar of a figure and the mark of its goal.
 *
 * @returns undefined where they share no scale from zero: ranks, ranges, other units, figures that disagree.
 */
export function goalBullet(
  { value, unit }: Pick<Target, 'value' | 'unit'>,
  claims: readonly Pick<Observation, 'value' | 'unit'>[],
): GoalBullet | undefined {
  const [claim, ...others] = claims;
  if (claim === undefined || others.length > 0) return undefined;
  if (typeof value !== 'number' || value <= 0 || claim.value < 0) return undefined;
  if (unit?.id !== claim.unit.id || unit.style === 'rank') return undefined;
  const whole = Math.max(value, claim.value) / filled;
  return { value: rounded(claim.value / whole), goal: rounded(value / whole) };
}

function rounded(share: number): number {
  return Math.round(share * 10) / 10;
}
