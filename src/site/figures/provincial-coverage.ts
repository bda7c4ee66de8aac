import { countedIndicators, coverage } from '../../stats/coverage.ts';
import { find } from '../../model/lookup.ts';
import { model } from '../model.ts';

/** The provinces of today in the order of the tile grid: north to south, west to east. */
export const coveredPlaces = model.tileGrid.tiles.toSorted(
  (a, b) => a.row - b.row || a.column - b.column,
);

const places = coveredPlaces.map(({ place }) => place);

const counted = countedIndicators(model.observations, places, [...model.indicators.values()]);

/** Indicators about which provinces of today report. */
export const coveredIndicators = counted.map((id) => find(model.indicators, id));

/** Which of these provinces reported which of these indicators. */
export const provincialCoverage = coverage(model.observations, places, counted);
