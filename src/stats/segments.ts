import { groups } from 'd3-array';
import type { Place } from '../model/place.ts';
import { daysOf, endOf, type Edtf, utc } from '../model/time.ts';
import type { Series, TimedObservation } from './series.ts';

/**
 * A series cut where its claims stop being comparable: at the breaks of its indicator, and where
 * the territory of its place changed. A claim whose time lies on both sides of a cut stands alone.
 */
export function segments(
  { place, observations }: Pick<Series, 'place' | 'observations'>,
  breaks: readonly Edtf[],
): readonly (readonly TimedObservation[])[] {
  const cuts = [...breaks.map((date) => daysOf(date).first), ...cutsOf(place)];
  return groups(observations, ({ time }) => sideOf(time, cuts)).map(([, members]) => members);
}

/** The dates at which the definition of an indicator changed. */
export function breaksOf({ observations }: Pick<Series, 'observations'>): readonly Edtf[] {
  return observations[0]?.indicator.breaks.map(({ date }) => date) ?? [];
}

/** The first days on which a place has another territory than the day before. */
export function cutsOf(place: Place): readonly string[] {
  if (place.kind === 'nation') return [];
  const { from, to } = place;
  return [...(from === undefined ? [] : [from]), ...(to === undefined ? [] : [dayAfter(to)])];
}

function dayAfter(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, (date ?? 1) + 1))
    .toISOString()
    .slice(0, 10);
}

/** For each cut, before or after it, or across it: then with its days, so that none is like it. */
function sideOf(time: Edtf, cuts: readonly string[]): string {
  const { first } = daysOf(time);
  return cuts
    .map((cut) => {
      if (endOf(time) < cut) return 'before';
      return first >= cut ? 'after' : `across ${time}`;
    })
    .join(' ');
}

/** In order of time, as far as they lie within a span of ms. */
export function gapDates(
  breaks: readonly Edtf[],
  claims: readonly TimedObservation[],
  [from, to]: readonly [number, number],
) {
  const territories = new Set(claims.flatMap(({ place }) => cutsOf(place)));
  const dated = [
    ...breaks.map((date) => ({ date, why: 'definition' as const })),
    ...[...territories].map((date) => ({ date, why: 'territory' as const })),
  ];
  return dated
    .map((one) => ({ ...one, at: utc(daysOf(one.date).first) }))
    .filter(({ at }) => at > from && at < to)
    .sort((a, b) => a.at - b.at);
}
