import type { Reader } from '../../locales/reader.ts';
import { currentProvinces, progressOfPlace } from '../views/observations.ts';
import { pageHref, paths } from '../links/paths.ts';
import { provinceLink } from '../links/province-link.ts';
import { gridView } from '../views/province-grid.ts';

/** Shades of a square, besides the hatching of one without a figure. */
const shades = 4;

/** Every province one click away: on the grid, and by name. */
export function provincePicker(reader: Reader) {
  const { format, plain, locale } = reader;
  const words = reader.words.home.provinces;
  const grid = gridView(reader);
  return {
    title: words.title,
    help: words.help,
    tiles: grid.tiles.map(({ id, link, count, row, column, label }) => ({
      ...{ id, link, count, row, column, label },
      shade: shadeOf(id),
    })),
    islands: grid.islands,
    names: currentProvinces
      .toSorted((a, b) => format.compare(plain(a.name), plain(b.name)))
      .map((province) => provinceLink(province, reader)),
    href: pageHref(paths.provinces, locale),
  };
}

export type ProvincePicker = ReturnType<typeof provincePicker>;

/** A quarter of the provinces to a shade, those with most figures darkest; 0 for none. */
function shadeOf(id: string): number {
  const { length } = progressOfPlace(id);
  if (length === 0) return 0;
  const upTo = currentProvinces.filter((other) => progressOfPlace(other.id).length <= length);
  return Math.ceil((upTo.length / currentProvinces.length) * shades);
}
