import { max, min } from 'd3-array';
import type { Observation } from '../../model/observation.ts';
import { isOneSurvey } from '../same-survey.ts';
import { isTimed, type TimedObservation } from '../series.ts';
import { spread } from '../spread.ts';

/** Who stands at the ends of one survey. */
export interface RankingFinding {
  /** `ordered` where the indicator has better and worse, else `measured`. */
  readonly kind: 'ordered' | 'measured';
  /** The best, or those with the most; several when they are equal. */
  readonly first: readonly TimedObservation[];
  /** The other end; the same claims as `first` when all are equal. */
  readonly last: readonly TimedObservation[];
  /** undefined for ranks, which have none that says anything. */
  readonly median: number | undefined;
  readonly places: number;
  /** How many of the places asked for have no figure in it. */
  readonly silent: number;
}

/** undefined unless the claims about the places asked for are one survey of two places or more. */
export function rankingFinding(
  observations: readonly Observation[],
  places: readonly string[],
): RankingFinding | undefined {
  const asked = new Set(places);
  const survey = observations.filter(({ place }) => asked.has(place.id)).filter(isTimed);
  const [one] = survey;
  if (!one || survey.length < 2 || !isOneSurvey(survey)) return undefined;
  const most = max(survey, ({ value }) => value);
  const least = min(survey, ({ value }) => value);
  const having = (value: number | undefined) => survey.filter((claim) => claim.value === value);
  const isDown = one.indicator.direction === 'down';
  return {
    kind: one.indicator.direction === 'none' ? 'measured' : 'ordered',
    first: having(isDown ? least : most),
    last: having(isDown ? most : least),
    median: one.unit.style === 'rank' ? undefined : spread(survey)?.median,
    places: survey.length,
    silent: asked.size - survey.length,
  };
}
