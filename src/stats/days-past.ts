import { daysFrom, daysOf, type Edtf } from '../model/time.ts';

/**
 * Whole days from the last day of a date to another day, both of the calendar: 2025-12 counts from
 * 31 December.
 *
 * @returns undefined where the date has no end, or ends on the day or after it.
 */
export function daysPast(due: Edtf, day: string): number | undefined {
  const { last } = daysOf(due);
  if (last === undefined || last >= day) return undefined;
  return daysFrom(last, day);
}
