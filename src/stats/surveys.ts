import { ascending, group } from 'd3-array';
import { endOf } from '../model/time.ts';
import { isTimed, type TimedObservation } from './series.ts';
import type { Observation } from '../model/observation.ts';
import { isOneSurvey, surveyOf } from './same-survey.ts';

/** The provinces side by side: one indicator, unit and time, told in one place. */
export interface Survey {
  readonly time: string;
  /** Exact, one of each province. */
  readonly observations: readonly TimedObservation[];
}

/**
 * The surveys among claims about one indicator that reach at least `fewest` provinces, oldest first.
 * Of several with one time the one that reaches most, then the first by the report’s id.
 */
export function surveys(observations: readonly Observation[], fewest: number): readonly Survey[] {
  const provincial = observations.filter(isTimed).filter(({ place }) => place.kind === 'province');
  const whole = [...group(provincial, surveyOf).values()].filter(
    (members) => members.length >= fewest && isOneSurvey(members),
  );
  const largestFirst = whole.toSorted(
    (a, b) => b.length - a.length || ascending(reportOf(a), reportOf(b)),
  );
  const times = group(largestFirst, ([first]) => first?.time ?? '');
  return [...times]
    .flatMap(([time, [largest]]) => (largest ? [{ time, observations: largest }] : []))
    .sort((a, b) => ascending(endOf(a.time), endOf(b.time)));
}

function reportOf([first]: readonly Observation[]): string {
  return first?.reportedBy.id ?? '';
}
