/**
 * A time exactly as precise as its source: YYYY, YYYY-MM, YYYY-MM-DD, or two of them joined by a
 * slash, `..` for an open end (ISO 8601-2, EDTF level 0 and 1).
 */
export type Edtf = string;

export interface Interval {
  /** First day, YYYY-MM-DD. */
  readonly first: string;
  /** Last day, YYYY-MM-DD; undefined for an open end. */
  readonly last: string | undefined;
}

/** The days that a time covers: the whole month for a month. */
export function daysOf(time: Edtf): Interval {
  const [start = '', end] = time.split('/');
  const { first } = daysOfDate(start);
  if (end === '..') return { first, last: undefined };
  return { first, last: daysOfDate(end ?? start).last };
}

function daysOfDate(date: string): { first: string; last: string } {
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return { first: date, last: date };
  if (month !== undefined) {
    return { first: `${date}-01`, last: `${date}-${lastDayOfMonth(Number(year), Number(month))}` };
  }
  return { first: `${year}-01-01`, last: `${year}-12-31` };
}

function lastDayOfMonth(year: number, month: number): string {
  return String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0');
}

/** The last day a time covers, for ordering claims; the first for an open end. */
export function endOf(time: Edtf): string {
  const { first, last } = daysOf(time);
  return last ?? first;
}

/** Milliseconds since 1970, UTC, at the start of a day YYYY-MM-DD. */
export function utc(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** From one day to another, both YYYY-MM-DD; negative where the other is earlier. */
export function daysFrom(day: string, to: string): number {
  return (utc(to) - utc(day)) / 86_400_000;
}

/** Whether one date can be told from another at the precision of both: 2025-09 and 2025-09-23 cannot. */
export function overlaps(a: Edtf, b: Edtf): boolean {
  const [one, other] = [daysOf(a), daysOf(b)];
  return one.first <= (other.last ?? '9999') && other.first <= (one.last ?? '9999');
}
