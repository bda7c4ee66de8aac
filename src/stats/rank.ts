import { ascending } from 'd3-array';
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
  const values = ranked.map(({ value }) => value * sign);
  const rankOf = (value: number) => 1 + values.filter((other) => other < value * sign).length;
  const tied = (value: number) => values.filter((other) => other === value * sign).length > 1;
  return ranked
    .map((observation) => ({
      observation,
      rank: rankOf(observation.value),
      tied: tied(observation.value),
    }))
    .sort((a, b) => a.rank - b.rank || ascending(a.observation.place.id, b.observation.place.id));
}
