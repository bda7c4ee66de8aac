import type { Observation } from '../../model/observation.ts';
import type { Reader } from '../../locales/reader.ts';
import { pageHref, paths } from '../links/paths.ts';
import { whenOf } from './claim-words.ts';
import { kindNote } from './kind-note.ts';
import { quantityOf } from './quantity.ts';
import type { Cell, TableView } from './table-view.ts';
import type { Indicator } from '../../model/indicator.ts';

/**
 * One figure a province, each with its own time and source. In the order of values, which is no
 * ranking: largest first; smallest first where less is better.
 */
export function placesTable(
  indicator: Indicator,
  claims: readonly Observation[],
  reader: Reader,
): TableView {
  const { t, plain, words } = reader;
  const sign = indicator.direction === 'down' ? 1 : -1;
  return {
    caption: plain(indicator.name),
    isStacked: true,
    columns: [
      { label: t.columns.place },
      { label: t.columns.value, isNumber: true },
      { label: t.columns.when },
      { label: t.columns.source },
    ],
    note: indicator.kind === 'flow' ? words.compare.live.periodsDiffer : undefined,
    rows: claims
      .toSorted((a, b) => sign * (a.value - b.value))
      .map((claim) => rowOf(claim, reader)),
  };
}

function rowOf(claim: Observation, reader: Reader): readonly Cell[] {
  const { text, format, locale } = reader;
  const { place, citations } = claim;
  return [
    { ...text(place.name), href: pageHref(paths.province(place.id), locale) },
    { text: quantityOf(claim, reader).phrase, small: kindNote(claim, reader) },
    { text: whenOf(claim, reader) },
    {
      text: format.list(citations.map(({ source }) => source.publisher)),
      href: citations[0]?.source.url,
    },
  ];
}
