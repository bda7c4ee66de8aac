import { coverage } from '../../stats/coverage.ts';
import { placeFacts } from '../../stats/progress.ts';
import { model } from '../model.ts';
import { observationsOfIndicator } from '../views/observations.ts';

/** The provinces of today in the order of the tile grid: north to south, west to east. */
export const coveredPlaces = model.tileGrid.tiles.toSorted(
  (a, b) => a.row - b.row || a.column - b.column,
);

const places = coveredPlaces.map(({ place }) => place);

/** Indicators about which at least one province of today has reported. */
export const coveredIndicators = [...model.indicators.values()].filter(
  ({ id }) =>
    !placeFacts.has(id) &&
    observationsOfIndicator(id).some(({ place }) => places.includes(place.id)),
);

/** Which of these provinces reported which of these indicators. */
export const provincialCoverage = coverage(
  model.observations,
  places,
  coveredIndicators.map(({ id }) => id),
);
