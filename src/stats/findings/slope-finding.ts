import type { Observation } from '../../model/observation.ts';
import { daysOf, endOf } from '../../model/time.ts';
import { isOneSurvey } from '../same-survey.ts';
import { isTimed, type TimedObservation } from '../series.ts';

export interface Slope {
  readonly from: TimedObservation;
  readonly to: TimedObservation;
  /** In the unit; for percentages, in percentage points; for ranks, below 0 is up the table. */
  readonly change: number;
}

/** How the places of two editions moved. */
export interface SlopeFinding {
  /** A claim of each edition: for time, unit and indicator. */
  readonly from: TimedObservation;
  readonly to: TimedObservation;
  /** Places in both. */
  readonly places: number;
  readonly rose: number;
  readonly fell: number;
  readonly same: number;
  /** The largest rise, or the largest fall where nothing rose; several when equal, none when all stayed. */
  readonly largest: readonly Slope[];
}

/**
 * undefined unless both editions are surveys of the same indicator with places in common, and its
 * definition did not change between them. For ranks, to rise is to come nearer to the first place.
 */
export function slopeFinding(
  earlier: readonly Observation[],
  later: readonly Observation[],
): SlopeFinding | undefined {
  if (!isOneSurvey(earlier) || !isOneSurvey(later) || !isComparable(earlier[0], later[0])) {
    return undefined;
  }
  const slopes = slopesOf(earlier, later);
  const [one] = slopes;
  if (!one) return undefined;
  const sign = one.to.unit.style === 'rank' ? -1 : 1;
  const gains = slopes.map(({ change }) => change * sign);
  const rose = gains.filter((gain) => gain > 0).length;
  const fell = gains.filter((gain) => gain < 0).length;
  const best = rose > 0 ? Math.max(...gains) : Math.min(...gains);
  return {
    from: one.from,
    to: one.to,
    places: slopes.length,
    rose,
    fell,
    same: slopes.length - rose - fell,
    largest: best === 0 ? [] : slopes.filter((_, i) => gains[i] === best),
  };
}

function slopesOf(
  earlier: readonly Observation[],
  later: readonly Observation[],
): readonly Slope[] {
  const before = new Map(earlier.filter(isTimed).map((claim) => [claim.place.id, claim]));
  return later.filter(isTimed).flatMap((to) => {
    const from = before.get(to.place.id);
    return from ? [{ from, to, change: rounded(to.value - from.value) }] : [];
  });
}

/** 63.2 − 60.1 is 3.1000000000000014 to a computer; ties must not hang on that. */
function rounded(difference: number): number {
  return Number(difference.toPrecision(12));
}

function isComparable(a: Observation | undefined, b: Observation | undefined): boolean {
  if (!a || !b || !isTimed(a) || !isTimed(b)) return false;
  const [end, start] = [endOf(a.time), daysOf(b.time).first];
  return (
    a.indicator.id === b.indicator.id &&
    a.unit.id === b.unit.id &&
    a.kind === b.kind &&
    end < start &&
    a.indicator.breaks.every(({ date }) => {
      const { first } = daysOf(date);
      return first > endOf(b.time) || first <= daysOf(a.time).first;
    })
  );
}
