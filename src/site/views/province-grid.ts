import type { Province } from '../../model/place.ts';
import type { Reader } from '../../locales/reader.ts';
import { find } from '../../model/lookup.ts';
import { model } from '../model.ts';
import { progressOfPlace } from './observations.ts';
import { provinceLink } from '../links/province-link.ts';

/** The tile grid as links: a map that can be reached by keyboard. */
export function gridView(reader: Reader) {
  const { rows, tiles, islands } = model.tileGrid;
  return {
    rows,
    tiles: tiles.map(({ place, row, column, label }) => ({
      ...entryOf(find(provinces, place), reader),
      row: row + 1,
      column: column + 1,
      label,
    })),
    islands: islands.map(({ name, place, row, column }) => ({
      name: reader.plain(name),
      partOf: reader.t.provinces.islands(reader.plain(find(provinces, place).name)),
      row: row + 1,
      column: column + 1,
    })),
  };
}

export type GridView = ReturnType<typeof gridView>;

export function entryOf(province: Province, reader: Reader) {
  const { length } = progressOfPlace(province.id);
  const { t, format } = reader;
  return {
    id: province.id,
    link: provinceLink(province, reader),
    count: length === 0 ? t.provinces.none : t.figures(length, format),
    isReporting: length > 0,
  };
}

export const provinces = new Map(model.provinces.map((province) => [province.id, province]));
