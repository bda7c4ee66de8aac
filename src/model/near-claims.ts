import type { Bound } from '../dataset/file-types.ts';
import { agree } from './possible-range.ts';
import { daysFrom, endOf, type Edtf } from './time.ts';

/** What two figures are compared by. */
export interface Comparable {
  readonly value: number;
  readonly bound: Bound;
  /** null when the source does not say when. */
  readonly time: Edtf | null;
  /** When the file that tells it is dated, which stands for a time that is not given. */
  readonly told: Edtf;
}

/** So many days apart two articles may tell the same figure. */
export const nearDays = 10;

/** One figure and its rounding differ by less than this. */
const nearShare = 0.005;

/**
 * Whether two figures about one thing may be one and the same, told twice: as good as equal, within
 * days of each other. Two that contradict each other for the same time are a conflict and no twin.
 */
export function mayBeOne(one: Comparable, other: Comparable): boolean {
  const [a, b] = [dayOf(one), dayOf(other)];
  // A day that there is not is no number of days away.
  if (a === undefined || b === undefined || !(Math.abs(daysFrom(a, b)) <= nearDays)) return false;
  const apart = Math.abs(one.value - other.value);
  if (apart > nearShare * Math.max(Math.abs(one.value), Math.abs(other.value))) return false;
  return one.time === null || one.time !== other.time || agree(one, other);
}

/** A year by itself says too little of when a figure without a time was true. */
function dayOf({ time, told }: Comparable): string | undefined {
  if (time !== null) return endOf(time);
  return told.length < '2025-09'.length ? undefined : endOf(told);
}
