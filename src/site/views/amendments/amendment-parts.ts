/** Things told under one reason. */
interface Group<Item> {
  readonly amendments: readonly Item[];
}

/** How many changes one page lists, so that no release and no history outweighs it. */
export const changesOnPage = 200;

/** The groups of the first so many things, and those of the rest; one that is cut stands in both. */
export function split<Item, Of extends Group<Item>>(
  groups: readonly Of[],
  at: number,
): readonly [first: readonly Of[], rest: readonly Of[]] {
  const first: Of[] = [];
  const rest: Of[] = [];
  let room = at;
  for (const group of groups) {
    const { amendments } = group;
    const fits = Math.min(room, amendments.length);
    room -= fits;
    if (fits > 0) first.push({ ...group, amendments: amendments.slice(0, fits) });
    if (fits < amendments.length) rest.push({ ...group, amendments: amendments.slice(fits) });
  }
  return [first, rest];
}

/** Groups cut into pages of at most so many things; a group that is cut is told again on the next. */
export function inParts<Item, Of extends Group<Item>>(
  groups: readonly Of[],
  size: number,
): readonly (readonly Of[])[] {
  const [first, rest] = split<Item, Of>(groups, size);
  if (first.length === 0) return [];
  return rest.length === 0 ? [first] : [first, ...inParts<Item, Of>(rest, size)];
}

/** How many things the groups hold together. */
export function countIn(groups: readonly Group<unknown>[]): number {
  return groups.reduce((sum, { amendments }) => sum + amendments.length, 0);
}
