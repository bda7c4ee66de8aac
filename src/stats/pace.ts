import type { Target } from '../model/legal-document.ts';
import { daysOf, endOf, overlaps, utc, type Edtf } from '../model/time.ts';
import { liesIn, rangeOfClaim, rangeOfTarget } from './claim-range.ts';
import { latest } from './latest.ts';
import { breaksOf, segments } from './segments.ts';
import type { Series, TimedObservation } from './series.ts';
import { goalValue, isSinceSet, meets } from './target-distance.ts';

/** What this site computes; never a word about a person or an office. */
export type Reading = 'met' | 'on-course' | 'behind' | 'not-known';

/** Worst first, as lists show them. */
export const readings: readonly Reading[] = ['behind', 'on-course', 'met', 'not-known'];

/** The key of the sentence that must stand beside the word. */
export const paceRule = 'straight-line';

export interface Pace {
  readonly reading: Reading;
  readonly rule: typeof paceRule;
  /** The newest claims, which the reading is about. */
  readonly newest: readonly TimedObservation[];
  /** The first claim on or after the day of the document, if the line could be drawn. */
  readonly start: TimedObservation | undefined;
  /** Where the line stands on the day of the newest claim. */
  readonly expected: number | undefined;
}

/**
 * Whether a series is on the straight line from its first claim on or after a document to the
 * target’s due date. Newest claims that read differently give `not-known`, and so do claims whose
 * time the newest includes; as does a document without a date, and a claim from before it.
 */
export function pace(series: Series, target: Target, documentDate: Edtf | null): Pace {
  const claims = segments(series, breaksOf(series)).at(-1) ?? [];
  const ids = new Set(latest(claims).map(({ id }) => id));
  const newest = claims.filter(({ id }) => ids.has(id));
  const line = lineFrom(claims, newest, target, documentDate);
  // A claim for a year is no newer than one for a month of it: both must read alike.
  const current = claims.filter(({ time }) => newest.some((one) => overlaps(one.time, time)));
  const answers = new Set(
    current.map((claim) => {
      const isMet = meets(claim, target) && isSinceSet(claim.time, target, documentDate);
      return isMet ? 'met' : readingOnLine(claim, target, line?.expected);
    }),
  );
  const [only = 'not-known'] = answers;
  return {
    reading: answers.size === 1 ? only : 'not-known',
    rule: paceRule,
    newest,
    start: line?.start,
    expected: line?.expected,
  };
}

function readingOnLine(
  claim: TimedObservation,
  target: Target,
  expected: number | undefined,
): Reading {
  if (expected === undefined) return 'not-known';
  const upward = isUpward(claim, target);
  if (upward === undefined) return 'not-known';
  const onLine = rangeOfTarget({ value: expected, bound: upward ? 'at-least' : 'at-most' }, 'none');
  const answer = onLine && liesIn(rangeOfClaim(claim), onLine);
  if (answer === undefined) return 'not-known';
  return answer ? 'on-course' : 'behind';
}

/** Whether more is nearer to the target; undefined where the claim may lie on either side of it. */
function isUpward({ indicator, value }: TimedObservation, target: Target): boolean | undefined {
  const goal = rangeOfTarget(target, indicator.direction);
  if (!goal) return undefined;
  if (goal.high === Infinity || value < goal.low) return true;
  return goal.low === -Infinity || value > goal.high ? false : undefined;
}

function lineFrom(
  claims: readonly TimedObservation[],
  newest: readonly TimedObservation[],
  target: Target,
  documentDate: Edtf | null,
): { start: TimedObservation; expected: number } | undefined {
  const [now] = newest;
  if (!now || documentDate === null) return undefined;
  const since = daysOf(documentDate).first;
  const [start, ...others] = claims.filter(({ time }) => endOf(time) >= since);
  const due = utc(endOf(target.due));
  if (start?.bound !== 'exact' || overlaps(start.time, now.time)) return undefined;
  if (others.some(({ time, value }) => overlaps(time, start.time) && value !== start.value)) {
    return undefined;
  }
  const goal = goalValue(start, target);
  const begun = utc(endOf(start.time));
  if (goal === undefined || due <= begun) return undefined;
  if (meets(start, target)) return { start, expected: goal };
  const way = Math.min(1, (utc(endOf(now.time)) - begun) / (due - begun));
  return { start, expected: start.value + (goal - start.value) * way };
}
