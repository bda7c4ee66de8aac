import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import type { Reader } from '../../locales/reader.ts';
import { listedPlaces } from '../figures/listed-places.ts';
import { placesTable } from '../views/places-table.ts';
import type { TableView } from '../views/table-view.ts';

/** Fewer places make no list. */
const placesNeeded = 3;
const rowsUnfolded = 12;

/** The newest figure of each province, for whoever looks for one of them. */
export interface IndicatorPlaces {
  readonly table: TableView;
  /** What a table is folded under that is long. */
  readonly folded: string | undefined;
}

/** Undefined where a survey ranks what the list would have, or too few provinces have a figure. */
export function indicatorPlaces(
  indicator: Indicator,
  of: readonly Observation[],
  reader: Reader,
): IndicatorPlaces | undefined {
  const listed = listedPlaces(of, placesNeeded);
  if (listed === undefined) return undefined;
  const { claims, places } = listed;
  const { t, words } = reader;
  return {
    table: placesTable(indicator, claims, reader),
    folded:
      claims.length > rowsUnfolded
        ? words.compare.rows(t.indicators.places(places.length))
        : undefined,
  };
}
