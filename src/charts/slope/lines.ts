import type { Course, Slope, SlopePlace } from './spec.ts';

/** Why a line is named; `context` for one that is not. */
export type Part = 'focus' | 'mover' | 'end' | 'context';

export const sides = ['before', 'after'] as const;
export type SideName = (typeof sides)[number];

export interface SlopeLine extends SlopePlace {
  readonly course: Course;
  readonly part: Part;
}

/** So many lines are all named. */
const allNamed = 12;

/** An end or a greatest change that more places share belongs to none of them. */
const maxSharing = 2;

/** The lines of the places that were reported at all, those in the background first. */
export function slopeLines({ places, focus, style }: Slope): readonly SlopeLine[] {
  const reported = places.filter(
    ({ before, after }) => before !== undefined || after !== undefined,
  );
  const up = style === 'rank' ? -1 : 1;
  const movers = new Set([
    ...greatest(reported, (one) => rise(one, up)),
    ...greatest(reported, (one) => -rise(one, up)),
  ]);
  const ends = new Set(
    [one('before'), one('after')].flatMap((value) => [
      ...withLargest(reported, value),
      ...withLargest(reported, (place) => negative(value(place))),
    ]),
  );
  const partOf = (place: SlopePlace): Part => {
    if (place.place.id === focus) return 'focus';
    if (movers.has(place)) return 'mover';
    return ends.has(place) || reported.length <= allNamed ? 'end' : 'context';
  };
  const order: readonly Part[] = ['context', 'end', 'mover', 'focus'];
  return reported
    .map((place) => ({ ...place, course: courseOf(place, up), part: partOf(place) }))
    .sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part));
}

function one(side: SideName) {
  return (place: SlopePlace) => place[side];
}

function negative(value: number | undefined): number | undefined {
  return value === undefined ? undefined : -value;
}

function rise({ before, after }: SlopePlace, up: number): number {
  return before === undefined || after === undefined ? 0 : (after - before) * up;
}

function courseOf(place: SlopePlace, up: number): Course {
  if (place.before === undefined || place.after === undefined) return 'alone';
  const by = rise(place, up);
  if (by === 0) return 'stays';
  return by > 0 ? 'rises' : 'falls';
}

/** The places that changed most, if they changed at all. */
function greatest(
  places: readonly SlopePlace[],
  by: (place: SlopePlace) => number,
): readonly SlopePlace[] {
  return withLargest(places, (place) => (by(place) > 0 ? by(place) : undefined));
}

/** The places with the largest value, unless too many share it. */
function withLargest(
  places: readonly SlopePlace[],
  value: (place: SlopePlace) => number | undefined,
): readonly SlopePlace[] {
  const largest = Math.max(...places.flatMap((place) => value(place) ?? []));
  const there = places.filter((place) => value(place) === largest);
  return there.length <= maxSharing ? there : [];
}
