/** The numbers of a version as one text that sorts as they do: 2026.11.2 before 2026.11.10. */
export function sortKey(version: string): string {
  return version
    .split('.')
    .map((number) => number.padStart(6, '0'))
    .join('.');
}

/** Versions oldest first. */
export function byVersion<Thing extends { readonly id: string }>(
  things: readonly Thing[],
): readonly Thing[] {
  return things.toSorted((a, b) => (sortKey(a.id) < sortKey(b.id) ? -1 : 1));
}

/** Whether a version bears the year and month of a day. */
export function isOfMonth(version: string, day: string): boolean {
  const [year, month = ''] = version.split('.');
  return day.startsWith(`${year}-${month.padStart(2, '0')}-`);
}
