/** Whether a date lies wholly after another; 2025-09-23 is not after 2025-09, which holds it. */
export function isAfter(date: string, other: string): boolean {
  return date > other && !date.startsWith(other);
}

/** How many days a month has. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The dates a time is made of: one, or the two ends of a period; `..` for an open end. */
export function endsOf(time: string): readonly string[] {
  return time.split('/');
}

/** Whether a text is a date or period as this dataset writes them. */
export function isTime(text: string): boolean {
  return /^\d{4}(?:-\d{2}){0,2}(?:\/(?:\d{4}(?:-\d{2}){0,2}|\.\.))?$/.test(text);
}
