import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import type { Locale } from '../../locales/locales.ts';
import type { Reader } from '../../locales/reader.ts';
import { pageHref, paths } from '../links/paths.ts';
import { rowAnchor } from '../links/row-anchor.ts';
import { broadSurveys, surveyRows, type SurveyRow } from './survey-view.ts';

/** The row of a claim in the ranking on the page of its indicator; undefined where it has none. */
export function placeInRanking({ id, indicator }: Observation): SurveyRow | undefined {
  return rowsOf(indicator).get(id);
}

/** The whole ranking with the row of this place set off. */
export function rankingHref({ indicator, place }: Observation, locale: Locale): string {
  return `${pageHref(paths.indicator(indicator.id), locale)}#${rowAnchor(place.id)}`;
}

/** “17th of 61”. */
export function rankInWords({ claim, rank, tied }: SurveyRow, reader: Reader): string {
  if (rank === undefined) return '';
  const { format, words } = reader;
  return words.province.rank(format.ordinal(rank), format.number(placesBeside(claim)), tied);
}

/** How many places that ranking has. */
export function placesBeside({ indicator }: Observation): number {
  return rowsOf(indicator).size;
}

type RowsOfClaims = ReadonlyMap<string, SurveyRow>;

/** The newest survey of an indicator, where it ranks the provinces, by its claims. */
function rowsOf({ id }: Indicator): RowsOfClaims {
  const rows = known.get(id) ?? ranked(id);
  known.set(id, rows);
  return rows;
}

/** Each page asks again for those of the same indicators. */
const known = new Map<string, RowsOfClaims>();

function ranked(indicator: string): RowsOfClaims {
  const newest = broadSurveys(indicator).at(-1);
  const rows = newest === undefined ? [] : surveyRows(newest);
  return new Map(
    rows.flatMap((row) => (row.rank === undefined ? [] : [[row.claim.id, row] as const])),
  );
}
