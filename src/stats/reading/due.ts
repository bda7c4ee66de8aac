import { endOf, type Edtf } from '../../model/time.ts';

/** The last day of the time in which a goal is due; of one that runs from a year on, that year’s. */
export function lastDay(due: Edtf): string {
  const [start = due, end] = due.split('/');
  return endOf(end === '..' ? start : due);
}

/** Whether the date of a goal has passed by a day (YYYY-MM-DD). */
export function isPastDue(due: Edtf, day: string): boolean {
  return lastDay(due) < day;
}
