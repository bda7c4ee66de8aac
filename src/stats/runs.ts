import { group } from 'd3-array';
import { endOf, overlaps } from '../model/time.ts';
import { segments } from './segments.ts';
import type { Series, TimedObservation } from './series.ts';

/**
 * Lines between claims of one segment that follow each other and each say one thing. Where sources
 * disagree no line chooses between them, a claim with a bound is not a point on a line, and of two
 * claims with days in common nobody knows which comes first.
 */
export function runsOf(
  series: Series,
  breaks: readonly string[],
): readonly (readonly TimedObservation[])[] {
  return segments(series, breaks).flatMap((segment) => {
    const runs: TimedObservation[][] = [[]];
    for (const claims of group(segment, ({ time }) => endOf(time)).values()) {
      const only = new Set(claims.map(({ value }) => value)).size === 1 ? claims[0] : undefined;
      const before = runs.at(-1)?.at(-1);
      if (!only || !isExactish(only)) runs.push([]);
      else if (before && overlaps(before.time, only.time)) runs.push([only]);
      else runs.at(-1)?.push(only);
    }
    return runs.filter(({ length }) => length > 1);
  });
}

export function isExactish({ bound }: TimedObservation): boolean {
  return bound === 'exact' || bound === 'about';
}
