import type { Province } from '../../model/place.ts';
import type { Reader } from '../../locales/reader.ts';
import { model } from '../model.ts';
import type { Cell, TableView } from '../views/table-view.ts';

/** A row of the table of an embed. */
export interface EmbedRow {
  /** The province that the row is about, by which it can be highlighted. */
  readonly place: string | undefined;
  readonly cells: readonly Cell[];
}

/** The rows of a table, with the provinces that they name. */
export function embedRows({ rows }: TableView, reader: Reader): readonly EmbedRow[] {
  const placed = placesOf(
    rows.map(([header]) => header?.text ?? ''),
    reader,
  );
  return rows.map((cells, i) => ({ place: placed[i], cells }));
}

/**
 * The provinces that names stand for. Where a province of today bears the name of a former one, the
 * table decides: names that ended speak of the past. A name that stands twice speaks of nobody.
 */
function placesOf(names: readonly string[], { plain }: Reader): readonly (string | undefined)[] {
  const called = Map.groupBy(model.provinces, ({ name }) => plain(name));
  const isPast = names.some((name) => called.get(name)?.every(({ to }) => to !== undefined));
  const isOfTime = ({ to }: Province) => (to !== undefined) === isPast;
  return names.map((name) => {
    const candidates = called.get(name) ?? [];
    if (names.indexOf(name) !== names.lastIndexOf(name)) return undefined;
    return (candidates.length > 1 ? candidates.find(isOfTime) : candidates[0])?.id;
  });
}

/** The provinces of a chart that its embed can highlight: those whose marks are in the picture. */
export function highlightable(
  table: TableView,
  drawing: string,
  reader: Reader,
): readonly { readonly id: string; readonly name: string }[] {
  const drawn = new Set([...drawing.matchAll(/ data-row="(\d+)"/g)].map(([, row]) => Number(row)));
  return embedRows(table, reader).flatMap(({ place, cells }, row) =>
    place !== undefined && drawn.has(row) ? [{ id: place, name: cells[0]?.text ?? place }] : [],
  );
}
