/** A month of a synthetic dataset, counted from the first on. */
export interface Month {
  readonly index: number;
  /** As `2025-07`. */
  readonly id: string;
  /** Its last day. */
  readonly end: string;
  /** The days of the following month on which it is told. */
  readonly told: (day: number) => string;
}

/** The month in which the 34 units of today begin. */
const first = { year: 2025, month: 7 };

export function monthAt(index: number): Month {
  const next = idOf(index + 1);
  const end = new Date(Date.parse(`${next}-01`) - 86_400_000).toISOString().slice(0, 10);
  return { index, id: idOf(index), end, told: (day) => `${next}-${twoDigits(day)}` };
}

function idOf(index: number): string {
  const count = first.month - 1 + index;
  return `${first.year + Math.floor(count / 12)}-${twoDigits((count % 12) + 1)}`;
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
