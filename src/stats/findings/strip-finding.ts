import { max } from 'd3-array';
import type { Observation } from '../../model/observation.ts';
import { daysOf, endOf } from '../../model/time.ts';
import { cutsOf } from '../segments.ts';
import { isTimed, type TimedObservation } from '../series.ts';
import { spread, type Spread } from '../spread.ts';

/** The spread of one survey, and one of its claims: for its time, unit and indicator. */
export interface SurveySpread {
  readonly claim: TimedObservation;
  readonly spread: Spread;
  readonly places: ReadonlySet<string>;
}

/** What a row of strips shows, one for each edition. */
export type StripFinding =
  | { readonly kind: 'one'; readonly only: SurveySpread }
  | {
      readonly kind: 'median';
      readonly way: 'up' | 'down';
      readonly from: SurveySpread;
      readonly to: SurveySpread;
      /** Whether both editions cover the same places. */
      readonly areSame: boolean;
    }
  | {
      /** The median is the same; the way from the least to the most may not be. */
      readonly kind: 'range';
      readonly way: 'narrower' | 'wider' | 'same';
      readonly from: SurveySpread;
      readonly to: SurveySpread;
    };

/**
 * How the median of the places went from the first edition to the newest that can be compared with
 * it: same definition, same territories. undefined without a survey, and for ranks, whose median
 * says nothing.
 */
export function stripFinding(
  surveys: readonly (readonly Observation[])[],
): StripFinding | undefined {
  const editions = surveys
    .flatMap(spreadOf)
    .toSorted((a, b) => (endOf(a.claim.time) < endOf(b.claim.time) ? -1 : 1));
  const to = editions.at(-1);
  if (!to || to.claim.unit.style === 'rank') return undefined;
  const since = lastCut(surveys.flat(), to.claim);
  const from = editions.find(
    ({ claim }) => daysOf(claim.time).first >= since && endOf(claim.time) < endOf(to.claim.time),
  );
  if (!from || daysOf(to.claim.time).first < since) return { kind: 'one', only: to };
  const way = to.spread.median - from.spread.median;
  if (way !== 0) {
    const areSame =
      from.places.size === to.places.size && [...to.places].every((id) => from.places.has(id));
    return { kind: 'median', way: way > 0 ? 'up' : 'down', from, to, areSame };
  }
  return { kind: 'range', way: rangeWay(from.spread, to.spread), from, to };
}

function spreadOf(survey: readonly Observation[]): readonly SurveySpread[] {
  const found = spread(survey);
  const claim = survey.find(isTimed);
  return found && claim
    ? [{ claim, spread: found, places: new Set(survey.map(({ place }) => place.id)) }]
    : [];
}

/** The last day up to the newest edition at which a definition or a territory changed. */
function lastCut(claims: readonly Observation[], { indicator, time }: TimedObservation): string {
  const breaks = indicator.breaks.map(({ date }) => daysOf(date).first);
  const cuts = [...breaks, ...new Set(claims.flatMap(({ place }) => cutsOf(place)))];
  return max(cuts.filter((cut) => cut <= endOf(time))) ?? '';
}

function rangeWay(from: Spread, to: Spread): 'narrower' | 'wider' | 'same' {
  // Floats: 0.7 − 0.4 and 0.6 − 0.3 are the same way apart.
  const difference = Number((to.most - to.least - (from.most - from.least)).toFixed(9));
  if (difference === 0) return 'same';
  return difference > 0 ? 'wider' : 'narrower';
}
