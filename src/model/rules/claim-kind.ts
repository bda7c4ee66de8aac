import type { Claim } from '../../dataset/claims.ts';
import type { Kind, Unit } from '../../dataset/file-types.ts';
import type { Register } from './register.ts';

/** What sort of number a claim is: its own kind, or that of its indicator. */
export function kindOf({ kind, indicator }: Claim, { indicators }: Register): Kind | undefined {
  return kind ?? indicators.get(indicator)?.kind;
}

/** The unit a claim is in: its own, or that of its indicator. */
export function unitOf(
  { unit, indicator }: Claim,
  { indicators, units }: Register,
): Unit | undefined {
  return units.get(unit ?? indicators.get(indicator)?.unit ?? '');
}
