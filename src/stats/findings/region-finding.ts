import { group, max, median, min } from 'd3-array';
import type { Observation } from '../../model/observation.ts';
import type { Place } from '../../model/place.ts';
import { isOneSurvey } from '../same-survey.ts';
import { isTimed, type TimedObservation } from '../series.ts';

export interface RegionMedian {
  /** Its id. */
  readonly region: string;
  readonly median: number;
  readonly places: number;
}

/** Which regions lie highest and lowest in one survey, by the median of their provinces. */
export interface RegionFinding {
  /** One of the claims: for time, unit and indicator. */
  readonly claim: TimedObservation;
  readonly regions: number;
  readonly highest: readonly RegionMedian[];
  readonly lowest: readonly RegionMedian[];
}

/** undefined unless the claims are one survey, not of ranks, of two regions or more. */
export function regionFinding(
  survey: readonly Observation[],
  regionOf: (place: Place) => string | undefined = ownRegion,
): RegionFinding | undefined {
  const claim = survey.find(isTimed);
  if (!claim || !isOneSurvey(survey) || claim.unit.style === 'rank') return undefined;
  const medians = [...group(survey, ({ place }) => regionOf(place))].flatMap(
    ([region, members]) => {
      const middle = median(members, ({ value }) => value);
      if (region === undefined || middle === undefined) return [];
      return [{ region, median: middle, places: members.length }];
    },
  );
  if (medians.length < 2) return undefined;
  const having = (value: number | undefined) => medians.filter((one) => one.median === value);
  return {
    claim,
    regions: medians.length,
    highest: having(max(medians, (one) => one.median)),
    lowest: having(min(medians, (one) => one.median)),
  };
}

function ownRegion(place: Place): string | undefined {
  return place.kind === 'nation' ? undefined : place.region;
}
