import type { Target } from '../../model/legal-document.ts';
import type { Observation } from '../../model/observation.ts';
import type { Reader } from '../../locales/reader.ts';
import { chartFormat, shortClaim } from './chart-format.ts';
import { whenOf } from '../views/claim-words.ts';
import type { TableView } from '../views/table-view.ts';

/** The table beside a picture of one place: its claims as they are given, then its goals. */
export function claimsTable(
  caption: string,
  claims: readonly Observation[],
  targets: readonly Target[],
  reader: Reader,
): TableView {
  const { t, format } = reader;
  const formats = chartFormat(reader);
  return {
    caption,
    columns: [
      { label: t.columns.when, isTime: true },
      { label: t.columns.value, isNumber: true },
    ],
    rows: [
      ...claims.map((claim) => [
        { text: whenOf(claim, reader) },
        { text: shortClaim(claim, reader), states: claim },
      ]),
      ...targets.map((target) => [
        { text: format.date(target.due) },
        { text: formats.target(target), states: target },
      ]),
    ],
  };
}
