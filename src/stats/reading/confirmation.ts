import type { Target } from '../../model/legal-document.ts';
import { daysFrom, endOf } from '../../model/time.ts';
import type { TimedObservation } from '../series.ts';
import { meets } from '../target-distance.ts';

/** Who says that a goal is met, and whether that is enough to say it without “reported”. */
export interface Confirmation {
  readonly publishers: readonly string[];
  readonly isSure: boolean;
}

/** Figures this many days apart are told of one time. */
const nearDays = 90;

/** Percentage points between figures of one time of which one must be something else. */
const farPoints = 20;

/**
 * Counts the publishers whose figures of about the time of the deciding ones reach a goal. Sure are
 * two of them, or the office that measures, unless another figure of about that time lies far off.
 */
export function confirmationOf(
  deciding: readonly TimedObservation[],
  claims: readonly TimedObservation[],
  target: Target,
): Confirmation {
  const near = claims.filter((one) =>
    deciding.some((other) => Math.abs(daysFrom(endOf(one.time), endOf(other.time))) <= nearDays),
  );
  const supporting = near.filter((one) => meets(one, target) === true);
  const sources = supporting.flatMap(({ citations }) => citations.map(({ source }) => source));
  const tellers = sources.filter(({ evidence }) => evidence !== 'compiled');
  const publishers = [
    ...new Set((tellers.length > 0 ? tellers : sources).map(({ teller }) => teller)),
  ];
  const isPrimary = sources.some(({ evidence }) => evidence === 'primary');
  const isFar = near.some((one) => deciding.some((other) => liesFar(one, other)));
  return { publishers, isSure: (publishers.length > 1 || isPrimary) && !isFar };
}

function liesFar(a: TimedObservation, b: TimedObservation): boolean {
  return a.unit.style === 'percent' && Math.abs(a.value - b.value) > farPoints;
}
