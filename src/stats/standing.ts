import type { Observation } from '../model/observation.ts';
import { ranking } from './rank.ts';
import { spread, type Spread } from './spread.ts';

/** Where one claim lies among the provinces of its survey. */
export interface Standing {
  readonly value: number;
  readonly spread: Spread;
  /** By value, whichever way is better. */
  readonly side: 'above' | 'below' | 'at';
  /** Among the places of the survey; undefined where the indicator has no better and worse. */
  readonly rank: number | undefined;
  readonly tied: boolean;
}

/**
 * undefined when the claim is not one of the survey, when the claims are not one survey, and for
 * ranks, whose middle says nothing.
 */
export function standing(claim: Observation, survey: readonly Observation[]): Standing | undefined {
  const isMember = survey.some(({ id }) => id === claim.id);
  if (!isMember || claim.unit.style === 'rank') return undefined;
  const apart = spread(survey);
  if (apart === undefined) return undefined;
  const ranked = ranking(
    survey,
    survey.map(({ place }) => place.id),
  )?.find(({ observation }) => observation.id === claim.id);
  return {
    value: claim.value,
    spread: apart,
    side: sideOf(claim.value, apart.median),
    rank: ranked?.rank,
    tied: ranked?.tied ?? false,
  };
}

function sideOf(value: number, median: number): Standing['side'] {
  if (value === median) return 'at';
  return value > median ? 'above' : 'below';
}
