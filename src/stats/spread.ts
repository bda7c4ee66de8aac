import { ascending, quantileSorted } from 'd3-array';
import type { Observation } from '../model/observation.ts';
import { isOneSurvey } from './same-survey.ts';

export interface Spread {
  readonly places: number;
  readonly least: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly most: number;
}

/**
 * How the places of one survey lie apart; quartiles by R-7, the method of spreadsheets. undefined
 * when the claims are not one survey (then a claim’s date or wording would show as a difference).
 */
export function spread(observations: readonly Observation[]): Spread | undefined {
  const known = spreads.get(observations);
  if (known !== undefined) return known;
  const found = spreadOf(observations);
  if (found !== undefined) spreads.set(observations, found);
  return found;
}

/** Each page asks again for the same surveys. */
const spreads = new WeakMap<readonly Observation[], Spread>();

function spreadOf(observations: readonly Observation[]): Spread | undefined {
  if (!isOneSurvey(observations)) return undefined;
  const values = observations.map(({ value }) => value).sort(ascending);
  const at = (p: number) => quantileSorted(values, p);
  const [least, lowerQuartile, median, upperQuartile, most] = [
    at(0),
    at(0.25),
    at(0.5),
    at(0.75),
    at(1),
  ];
  if (least === undefined || lowerQuartile === undefined || median === undefined) return undefined;
  if (upperQuartile === undefined || most === undefined) return undefined;
  return { places: values.length, least, lowerQuartile, median, upperQuartile, most };
}
