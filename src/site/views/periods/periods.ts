import { descending, group } from 'd3-array';
import { endOf, type Edtf } from '../../../model/time.ts';

/** A year, or a month where a year has too much for a page. */
export interface Period<Thing> {
  /** `2025`, `2025-09`: it stands in the address of its page. */
  readonly id: Edtf;
  readonly members: readonly Thing[];
}

/**
 * The periods of a list that is too long for one page, newest first; none where it is not. A list
 * that grows by a meeting or an order a day grows by pages then, and no page with it.
 *
 * @param most Entries that a page can hold and keep its weight.
 */
export function periodsOf<Thing>(
  things: readonly Thing[],
  timeOf: (thing: Thing) => Edtf,
  most: number,
): readonly Period<Thing>[] {
  if (things.length <= most) return [];
  const by = (members: readonly Thing[], length: number) =>
    [...group(members, (thing) => endOf(timeOf(thing)).slice(0, length))]
      .map(([id, own]) => ({ id, members: own }))
      .toSorted((a, b) => descending(a.id, b.id));
  return by(things, '2025'.length).flatMap((year) =>
    year.members.length <= most ? [year] : by(year.members, '2025-09'.length),
  );
}
