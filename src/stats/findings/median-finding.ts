import type { Observation } from '../../model/observation.ts';
import { endOf } from '../../model/time.ts';
import { isTimed } from '../series.ts';
import { spread } from '../spread.ts';

/** On which side of the middle one place lies, over several indices. */
export interface MedianFinding {
  /** Indices of which a survey covers the place. */
  readonly indices: number;
  readonly above: number;
  readonly at: number;
  readonly below: number;
}

/**
 * Counts the indices in which a place lies above the median of the newest edition that covers it.
 * undefined when no index covers it.
 */
export function medianFinding(
  surveys: readonly (readonly Observation[])[],
  place: string,
): MedianFinding | undefined {
  const sides = newestOfEach(surveys, place).map(({ value, median }) => Math.sign(value - median));
  if (sides.length === 0) return undefined;
  const on = (side: number) => sides.filter((one) => one === side).length;
  return { indices: sides.length, above: on(1), at: on(0), below: on(-1) };
}

interface Standing {
  readonly value: number;
  readonly median: number;
}

/** By the newest edition of each index: later ones overwrite earlier ones. */
function newestOfEach(
  surveys: readonly (readonly Observation[])[],
  place: string,
): readonly Standing[] {
  const found = surveys.flatMap((survey) => {
    const own = survey.filter(isTimed).find((claim) => claim.place.id === place);
    const median = spread(survey)?.median;
    if (!own || median === undefined || own.kind !== 'index') return [];
    return { key: own.indicator.id, time: endOf(own.time), value: own.value, median };
  });
  const sorted = found.toSorted((a, b) => (a.time < b.time ? -1 : 1));
  return [...new Map(sorted.map(({ key, ...standing }) => [key, standing])).values()];
}
