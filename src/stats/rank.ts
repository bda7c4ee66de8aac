import { ascending, bisectLeft, bisectRight } from 'd3-array';
import type { Observation } from '../model/observation.ts';
import { isOneSurvey } from './same-survey.ts';

export interface Ranked {
  readonly observation: Observation;
  /** 1 for the best; equal values share the better rank, and the next ones are left out. */
  readonly rank: number;
  readonly tied: boolean;
}

/**
 * Places from best to worst. undefined unless one survey covers every one of them, or when the
 * indicator has no better and worse.
 */
export function ranking(
  observations: readonly Observation[],
  places: readonly string[],
): readonly Ranked[] | undefined {
  const covered = new Set(places);
  const ranked = observations.filter(({ place }) => covered.has(place.id));
  const direction = ranked[0]?.indicator.direction;
  if (ranked.length !== covered.size || !isOneSurvey(ranked)) return undefined;
  if (direction === undefined || direction === 'none') return undefined;

  const sign = direction === 'up' ? -1 : 1;
  const values = Float64Array.from(ranked, ({ value }) => value * sign).sort();
  return ranked
    .map((observation) => {
      const better = bisectLeft(values, observation.value * sign);
      const notWorse = bisectRight(values, observation.value * sign);
      return { observation, rank: 1 + better, tied: notWorse - better > 1 };
    })
    .sort((a, b) => a.rank - b.rank || ascending(a.observation.place.id, b.observation.place.id));
}
