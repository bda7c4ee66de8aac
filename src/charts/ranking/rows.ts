import type { RankedPlace } from './spec.ts';

/** A line of a ranking: a place, or those left out there. */
export type RankingRow<Place extends RankedPlace = RankedPlace> =
  | { readonly kind: 'place'; readonly ranked: Place }
  | { readonly kind: 'omitted'; readonly left: readonly Place[] };

/** How many stand at each end of a shortened ranking, and on each side of the place in focus. */
const atEachEnd = 5;
const neighbours = 1;

/** How many more stand at an end rather than part places that share a rank. */
const spare = 2;

export function allRows<Place extends RankedPlace>(
  places: readonly Place[],
): readonly RankingRow<Place>[] {
  return places.map((ranked) => ({ kind: 'place', ranked }));
}

/** The best, the place in focus with its neighbours, and the worst; a single one left out is shown. */
export function endRows<Place extends RankedPlace>(
  places: readonly Place[],
  focus: string | undefined,
): readonly RankingRow<Place>[] {
  const best = endOf(places, atEachEnd);
  const worst = places.length - endOf(places.toReversed(), atEachEnd);
  const centre = places.findIndex(({ place }) => place.id === focus);
  const isKept = (i: number) =>
    i < best || i >= worst || (centre >= 0 && Math.abs(i - centre) <= neighbours);
  const rows: RankingRow<Place>[] = [];
  let omitted: Place[] = [];
  const close = () => {
    if (omitted.length === 1) rows.push(...allRows(omitted));
    else if (omitted.length > 1) rows.push({ kind: 'omitted', left: omitted });
    omitted = [];
  };
  for (const [i, ranked] of places.entries()) {
    if (!isKept(i)) {
      omitted.push(ranked);
      continue;
    }
    close();
    rows.push({ kind: 'place', ranked });
  }
  close();
  return rows;
}

/** Where an end stops: after the ties of its last place if they are few. */
function endOf(places: readonly RankedPlace[], count: number): number {
  const last = places[count - 1];
  const end = last ? places.findLastIndex(({ rank }) => rank === last.rank) + 1 : count;
  return end <= count + spare ? end : count;
}
