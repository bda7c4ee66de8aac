import type { Observation } from '../../model/observation.ts';
import { isFormer, newestOfPlaces, type NewestOfPlaces } from '../views/newest-of-places.ts';
import { newestSurvey } from './newest-survey.ts';

/**
 * The newest figure of each province of today, each with its own time; undefined where a survey sets
 * provinces of today side by side, or fewer than `fewest` have a figure.
 */
export function listedPlaces(
  claims: readonly Observation[],
  fewest: number,
): NewestOfPlaces | undefined {
  const listed = newestOfPlaces(claims);
  const isSurveyed = newestSurvey(claims)?.every(({ place }) => !isFormer(place)) === true;
  return listed.areFormer || isSurveyed || listed.places.length < fewest ? undefined : listed;
}
