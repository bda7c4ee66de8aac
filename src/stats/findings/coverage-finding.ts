import type { Coverage } from '../coverage.ts';

/** How much of a grid of places and indicators has figures. */
export interface CoverageFinding {
  readonly places: number;
  /** Places with a figure of at least one of the indicators. */
  readonly telling: number;
  readonly indicators: number;
  readonly pairs: number;
  /** Pairs of a place and an indicator without any figure. */
  readonly silent: number;
}

/** undefined when nothing was asked for. */
export function coverageFinding(
  { cells }: Pick<Coverage, 'cells'>,
  places: readonly string[],
  indicators: readonly string[],
): CoverageFinding | undefined {
  const pairs = places.length * indicators.length;
  if (pairs === 0) return undefined;
  const told = places.map(
    (place) => indicators.filter((indicator) => cells.get(place)?.has(indicator)).length,
  );
  return {
    places: places.length,
    telling: told.filter((count) => count > 0).length,
    indicators: indicators.length,
    pairs,
    silent: told.reduce((left, count) => left - count, pairs),
  };
}
