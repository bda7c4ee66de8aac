import type { Target } from '../../model/legal-document.ts';
import { daysOf, endOf, overlaps } from '../../model/time.ts';
import { rangeOfTarget } from '../claim-range.ts';
import type { TimedObservation } from '../series.ts';
import type { TargetReading } from '../reading/reading.ts';

/**
 * Where claims lie against a goal; `early` where they reach one whose time has not come, `open`
 * where nothing is said: no word but the goal.
 */
export type Stand = 'met' | 'early' | 'below' | 'above' | 'open';

/** How a target reads; undefined where nothing can be read. */
export type ReadingOf = (target: Target) => TargetReading | undefined;

const notRead: ReadingOf = () => undefined;

export interface GoalStand {
  readonly target: Target;
  readonly stand: Stand;
}

/**
 * The next goal for claims of one indicator and place, and where they lie against it, as the goal
 * reads. undefined without a goal with a number, and when documents set different ones for the same
 * time.
 */
export function goalStand(
  claims: readonly TimedObservation[],
  targets: readonly Target[],
  readingOf: ReadingOf = notRead,
): GoalStand | undefined {
  const [claim] = claims;
  if (!claim) return undefined;
  const goals = nextGoals(claim, targets);
  const [target] = goals;
  if (!target || goals.some((other) => !isSameGoal(other, target))) return undefined;
  return { target, stand: standOf(claims, target, readingOf(target)) };
}

/** Goals that fall due first after a claim, or last before it when all are past. */
function nextGoals(claim: TimedObservation, targets: readonly Target[]): readonly Target[] {
  const goals = targets.filter(
    ({ indicator, place, scope, unit, value }) =>
      indicator === claim.indicator.id &&
      place.id === claim.place.id &&
      scope?.id === claim.scope?.id &&
      unit?.id === claim.unit.id &&
      value !== null,
  );
  const ends = [...new Set(goals.map(lastDay))].sort();
  const next = ends.find((end) => end >= endOf(claim.time)) ?? ends.at(-1);
  return goals.filter((goal) => lastDay(goal) === next);
}

function lastDay({ due }: Target): string {
  return daysOf(due).last ?? '9999-12-31';
}

function isSameGoal(a: Target, b: Target): boolean {
  return a.bound === b.bound && String(a.value) === String(b.value) && a.due === b.due;
}

/** Only figures that decide about a goal stand against it: met, or missed on its date. */
function standOf(
  claims: readonly TimedObservation[],
  target: Target,
  read: TargetReading | undefined,
): Stand {
  const deciding = new Set(read?.newest.map(({ id }) => id));
  if (read === undefined || claims.some(({ id }) => !deciding.has(id))) return 'open';
  if (read.reading === 'met') {
    return read.isPast || claims.some(({ time }) => overlaps(time, target.due)) ? 'met' : 'early';
  }
  if (read.reading !== 'missed') return 'open';
  const goal = claims[0] && rangeOfTarget(target, claims[0].indicator.direction);
  return claims.every(({ value }) => goal && value <= goal.low) ? 'below' : 'above';
}
