import { coverage } from '../../stats/coverage.ts';
import { placeFacts } from '../../stats/progress.ts';
import { model } from '../model.ts';
import { observationsOfIndicator } from '../views/observations.ts';

/** The provinces of today in the order of the tile grid: north to south, west to east. */
export const coveredPlaces = model.tileGrid.tiles.toSorted(
  (a, b) => a.row - b.row || a.column - b.column,
);

const places = coveredPlaces.map(({ place }) => place);

/** With fewer provinces an indicator is something that one or two of them told, not a gap of the others. */
const provincesNeeded = 5;

/** Indicators about which provinces of today report. */
export const coveredIndicators = [...model.indicators.values()].filter(({ id, isListed }) => {
  const told = observationsOfIndicator(id).map(({ place }) => place.id);
  const reporting = new Set(told.filter((place) => places.includes(place)));
  return isListed && !placeFacts.has(id) && reporting.size >= provincesNeeded;
});

/** Which of these provinces reported which of these indicators. */
export const provincialCoverage = coverage(
  model.observations,
  places,
  coveredIndicators.map(({ id }) => id),
);
