import type { Release } from '../../model/release.ts';

/**
 * The day under which a report stands in a feed: that of the release with its newest figures. A
 * source that is read again, and a figure that is corrected, renew nothing.
 *
 * @param releases Newest first.
 * @returns From the day on which its sources were last read, and the ids of its figures.
 */
export function entryDays(
  releases: readonly Pick<Release, 'date' | 'added' | 'changes'>[],
): (recorded: string, figures: readonly string[]) => string {
  const broughtOn = new Map(
    releases.toReversed().flatMap(({ date, added, changes }) => {
      // A claim that only says what another said before is not new.
      const successors = new Set(
        changes.flatMap(({ removed }) => removed.flatMap(({ became }) => became ?? [])),
      );
      return added.filter((id) => !successors.has(id)).map((id) => [id, date] as const);
    }),
  );
  const [newest = '', first = ''] = [releases[0]?.date, releases.at(-1)?.date];
  return (recorded, figures) => {
    const brought = figures.flatMap((id) => broughtOn.get(id) ?? []).toSorted();
    // What no release brought came with the first, unless it waits for the next.
    const read = recorded > first && recorded <= newest ? first : recorded;
    return brought.at(-1) ?? read;
  };
}
