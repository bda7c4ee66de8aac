/** Things told under one reason. */
interface Group<Item> {
  readonly amendments: readonly Item[];
}

/** How many changes one page lists, so that no release and no history outweighs it. */
export const changesOnPage = 200;

/** Groups cut into pages of at most so many things; a group that is cut is told again on the next. */
export function inParts<Item, Of extends Group<Item>>(
  groups: readonly Of[],
  size: number,
): readonly (readonly Of[])[] {
  const parts: Of[][] = [];
  let room = 0;
  for (const group of groups) {
    for (let from = 0; from < group.amendments.length;) {
      if (room === 0) {
        parts.push([]);
        room = size;
      }
      const amendments = group.amendments.slice(from, from + room);
      parts.at(-1)?.push({ ...group, amendments });
      from += amendments.length;
      room -= amendments.length;
    }
  }
  return parts;
}

/** How many things the groups hold together. */
export function countIn(groups: readonly Group<unknown>[]): number {
  return groups.reduce((sum, { amendments }) => sum + amendments.length, 0);
}
