import { heightOf, placeLists, widthOf, type PlaceList } from './place-lists.ts';
import { legendLayout, type LegendLayout } from '../classes/legend-layout.ts';
import type { Box } from '../labels/placement.ts';
import { islandInsets, type IslandInset } from './islands.ts';
import type { MapPosition } from './units.ts';
import type { LegendFrame } from '../classes/legend-spec.ts';
import type { Choropleth } from './spec.ts';

/** Where the parts of the picture stand, px. */
interface ChoroplethLayout {
  readonly height: number;
  readonly map: MapPosition;
  /** Room for labels beside the country. */
  readonly sea: Box;
  readonly insets: readonly IslandInset[];
  readonly legend: LegendLayout;
  readonly lists: readonly { readonly list: PlaceList; readonly frame: LegendFrame }[];
}

/** Below this width there is no room for words beside the map. */
const narrowBelow = 640;

const mapHeight = { wide: 560, narrow: 440 };
const between = 24;

/** How many places a list of one end has. */
const maxListed = { wide: 7, narrow: 5 };

/** Values in a wider list are too far from their names. */
const widestList = 340;

/** Map and legend beside each other; in the narrow form legend, map and lists under each other. */
export function choroplethLayout(chart: Choropleth): ChoroplethLayout {
  return chart.width < narrowBelow ? narrowLayout(chart) : wideLayout(chart);
}

function wideLayout(chart: Choropleth): ChoroplethLayout {
  const { width, shapes } = chart;
  const scale = mapHeight.wide / shapes.height;
  const insets = islandInsets(shapes, scale, chart.labels.island);
  const mapWidth = mapWidthOf(chart, scale, insets);
  const left = mapWidth + between;
  const legend = legendLayout(withOutside(chart), { left, top: 4, width: width - left });
  const lists = stacked(placeLists(chart, maxListed.wide), {
    left,
    top: legend.bottom + between,
    width: Math.min(widestList, width - left),
  });
  const bottoms = lists.map(({ list, frame }) => frame.top + heightOf(list));
  const height = Math.ceil(Math.max(mapHeight.wide + 2, ...bottoms));
  const map = { x: 1, y: 1, scale };
  const sea = { left: 0, right: mapWidth + between / 2, top: 0, bottom: height };
  return { height, map, sea, insets: moved(insets, map), legend, lists };
}

function narrowLayout(chart: Choropleth): ChoroplethLayout {
  const { width, shapes } = chart;
  const scale = mapHeight.narrow / shapes.height;
  const insets = islandInsets(shapes, scale, chart.labels.island);
  const legend = legendLayout(withOutside(chart), { left: 0, top: 4, width });
  const x = Math.max(1, Math.round((width - mapWidthOf(chart, scale, insets)) / 2));
  const y = Math.round(legend.bottom + between);
  const top = y + mapHeight.narrow + between / 2;
  const found = placeLists(chart, maxListed.narrow);
  const column = (width - between) / 2;
  const areBeside = found.length > 1 && found.every((list) => widthOf(chart, list) <= column);
  const lists = areBeside
    ? found.map((list, i) => ({
        list,
        frame: { left: i * (column + between), top, width: column },
      }))
    : stacked(found, { left: 0, top, width: Math.min(width, widestList) });
  const height = Math.ceil(
    Math.max(top, ...lists.map(({ list, frame }) => frame.top + heightOf(list))),
  );
  const map = { x, y, scale };
  const sea = { left: 0, right: width, top: y, bottom: y + mapHeight.narrow };
  return { height, map, sea, insets: moved(insets, map), legend, lists };
}

function stacked(lists: readonly PlaceList[], frame: LegendFrame): ChoroplethLayout['lists'] {
  let { top } = frame;
  return lists.map((list) => {
    const placed = { list, frame: { ...frame, top } };
    top += heightOf(list) + between / 2;
    return placed;
  });
}

function mapWidthOf({ shapes }: Choropleth, scale: number, insets: readonly IslandInset[]): number {
  return Math.max(shapes.width * scale, ...insets.map(({ box }) => box.right));
}

function moved(insets: readonly IslandInset[], { x, y }: MapPosition): readonly IslandInset[] {
  return insets.map(({ box: { left, right, top, bottom }, ...inset }) => ({
    ...inset,
    box: { left: left + x, right: right + x, top: top + y, bottom: bottom + y },
  }));
}

function withOutside(chart: Choropleth) {
  const asked = new Set(chart.places.map(({ id }) => id));
  const outside = [...chart.shapes.units.keys()].filter((id) => !asked.has(id)).length;
  return { ...chart, outside };
}
