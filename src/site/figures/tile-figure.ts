import { tileMap } from '../../charts/tiles/tile-map.ts';
import { pageTheme } from '../../charts/theme/theme.ts';
import type { Province } from '../../model/place.ts';
import type { Texts } from '../../model/texts.ts';
import type { Reader } from '../../locales/reader.ts';
import { figureView, type FigureView } from './figure-view.ts';
import { model } from '../model.ts';
import { currentProvinces, progressOfPlace, reportingProvinces } from '../views/observations.ts';
import { provinceLink } from '../links/province-link.ts';
import { counted } from '../views/computed.ts';
import { publishersOf } from '../views/publishers.ts';
import type { Cell } from '../views/table-view.ts';
import type { TileState } from '../../charts/tiles/spec.ts';

/** Who has a figure of its own, and who has none. */
export function tileFigure(reader: Reader): FigureView {
  const { t, format, plain } = reader;
  const listed = currentProvinces.toSorted((a, b) => format.compare(plain(a.name), plain(b.name)));
  const states = new Map(listed.map(({ id }, row) => [id, { ...stateOf(id, reader), row }]));
  const reported = reportingProvinces.flatMap(({ id }) => progressOfPlace(id));
  const words = {
    chart: 'provinces',
    title: t.chart.tiles.title(
      format.number(reportingProvinces.length),
      format.number(currentProvinces.length),
    ),
    subtitle: t.chart.tiles.subtitle,
    description: t.chart.tiles.description,
    sources: publishersOf(reported),
    table: {
      caption: t.provinces.title,
      columns: [
        { label: t.columns.place, codes: 'place_id' as const },
        { label: t.columns.count, isNumber: true },
      ],
      rows: listed.map((province) => {
        const { text, href } = provinceLink(province, reader);
        return [{ ...text, href, code: province.id }, countOf(province.id, reader)];
      }),
    },
    computed: [
      counted('places-reporting', reportingProvinces.length, format),
      counted('places', currentProvinces.length, format),
    ],
  };
  const labels = islandLabels(reader);
  return figureView(
    words,
    (frame) => tileMap({ ...frame, grid: model.tileGrid, states, labels }),
    reader,
  );
}

/** A province in its place among the 34: a small map to find one’s way. */
export function provinceLocator(province: Province, reader: Reader): string {
  const focus = province.to === undefined ? province.id : (province.successor ?? '');
  const title = reader.t.chart.tiles.locator(reader.plain(province.name));
  return tileMap({
    id: 'locator',
    words: { title, description: '' },
    theme: pageTheme,
    width: 210,
    grid: model.tileGrid,
    states: new Map([[focus, { state: 'focus' }]]),
    labels: islandLabels(reader),
  });
}

/** The most figures that one province has. */
const most = Math.max(...currentProvinces.map(({ id }) => progressOfPlace(id).length), 1);

function stateOf(id: string, { format }: Reader): TileState {
  const { length } = progressOfPlace(id);
  if (length === 0) return { state: 'silent' };
  return { state: 'reported', value: format.number(length), level: length / most };
}

function countOf(id: string, { t, format }: Reader): Cell {
  const { length } = progressOfPlace(id);
  const text = length === 0 ? t.provinces.none : format.number(length);
  return { text, value: length, computes: { ...counted('figures', length, format), place: id } };
}

function islandLabels({ plain }: Reader) {
  return { island: (name: Texts) => plain(name) };
}
