import type { Observation } from '../../model/observation.ts';
import { newestOfPlaces, type NewestOfPlaces } from '../views/newest-of-places.ts';
import { newestSurvey } from './newest-survey.ts';

/**
 * The newest figure of each province of today, each with its own time; undefined where a survey ranks
 * all of these figures, or fewer than `fewest` provinces have one.
 */
export function listedPlaces(
  claims: readonly Observation[],
  fewest: number,
): NewestOfPlaces | undefined {
  const listed = newestOfPlaces(claims);
  const surveyed = newestSurvey(claims) ?? [];
  const isSurveyed = listed.claims.every((claim) => surveyed.includes(claim));
  return listed.areFormer || isSurveyed || listed.places.length < fewest ? undefined : listed;
}
