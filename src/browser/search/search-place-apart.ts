import { folded } from '../folded.ts';
import { wordsOf } from './search-nearness.ts';

export interface PlaceApart {
  readonly place: string;
  /** What is asked about it. */
  readonly rest: string;
}

/**
 * A query that begins or ends with the name of a place, and asks something about it: “quang tri
 * papi”. The longest name counts. undefined where there is none, or nothing beside it.
 */
export function placeApart(query: string, places: ReadonlySet<string>): PlaceApart | undefined {
  const words = query.split(/\s+/).filter(Boolean);
  const cuts = words.slice(1).map((_, i) => {
    const cut = i + 1;
    return [words.slice(0, cut).join(' '), words.slice(cut).join(' ')] as const;
  });
  const atStart = cuts.map(([a, b]) => ({ place: a, rest: b }));
  const atEnd = cuts.map(([a, b]) => ({ place: b, rest: a }));
  return [...atStart, ...atEnd]
    .filter(({ place }) => places.has(placeName(place)))
    .toSorted((a, b) => b.place.length - a.place.length)[0];
}

/** The name of a place as names are looked up: without marks and signs. */
export function placeName(name: string): string {
  return wordsOf(folded(name));
}
