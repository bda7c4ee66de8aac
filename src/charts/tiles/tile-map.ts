import { rect, text, type Markish } from '@observablehq/plot';
import { groups } from 'd3-array';
import { legendLayout } from '../classes/legend-layout.ts';
import { legendMarks } from '../classes/legend-marks.ts';
import { fillOf, silence } from '../svg/hatching.ts';
import { asIs, ofRow, pixels } from '../svg/pixels.ts';
import { renderSvg } from '../svg/render-svg.ts';
import { wrap } from '../labels/lines.ts';
import { textWidth } from '../labels/text-width.ts';
import type { Theme } from '../theme/theme.ts';
import { tilePaint, type TilePaint } from './paint.ts';
import type { TileMap } from './spec.ts';

interface Tile extends TilePaint {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly lines: readonly {
    readonly text: string;
    readonly size: number;
    readonly bold: boolean;
  }[];
  readonly isIsland: boolean;
  readonly isFocus: boolean;
  readonly row: number | undefined;
}

/** Below this width only the places in focus are named: a map to find one’s way, not to read. */
const locatorBelow = 240;

/**
 * One tile for each unit near where it lies, so that Hưng Yên can be seen as well as Lâm
 * Đồng. Hoàng Sa and Trường Sa stand in the sea with the state of the unit they belong to.
 */
export function tileMap(chart: TileMap): string {
  const { grid, theme, width } = chart;
  const gap = width < locatorBelow ? 2 : 3;
  const cellWidth = (width + gap) / grid.columns;
  const cellHeight = Math.min(
    cellWidth,
    width < locatorBelow ? 18 : Math.max(40, cellWidth * 0.64),
  );
  const legend = chart.legend && legendLayout({ ...chart, ...chart.legend }, { ...corner, width });
  const top = legend ? legend.bottom + belowLegend : 0;
  const at = ({ row, column }: { readonly row: number; readonly column: number }) => ({
    x1: column * cellWidth,
    x2: (column + 1) * cellWidth - gap,
    y1: top + row * cellHeight,
    y2: top + (row + 1) * cellHeight - gap,
  });
  const valueSize = valueSizeOf(chart, cellWidth - gap, cellHeight - gap);
  const tiles = [
    ...grid.tiles.map((tile) => tileOf(chart, tile.place, at(tile), tile.label, valueSize)),
    ...grid.islands.map((island) => {
      const name = chart.labels.island(island.name);
      const tile = tileOf(chart, island.place, at(island), name, undefined);
      const lines = width < locatorBelow ? [] : tile.lines;
      return { ...tile, lines, isIsland: true };
    }),
  ];
  const height = top + grid.rows * cellHeight - gap;
  const marks: Markish[] = [
    legend ? legendMarks({ ...chart, ...chart.legend }, legend) : null,
    ...tileMarks(tiles, theme),
    wordMarks(tiles),
  ];
  return renderSvg(chart, { ...pixels, height, marks }, [silence(chart)]);
}

const corner = { left: 0, top: 0 };
const belowLegend = 14;

/** Sizes of the numbers in tiles, px. */
const valueSizes = [15, 14, 13, 12];

/**
 * The largest size at which every number fits its tile: were some left out, it would be those of the
 * largest places. undefined where none does.
 */
function valueSizeOf({ states }: TileMap, width: number, height: number): number | undefined {
  if (height < 34) return undefined;
  const values = [...states.values()].flatMap(({ value }) => value ?? []);
  const largest = nameSizeOf(width) + 2;
  return valueSizes.find(
    (size) => size <= largest && values.every((value) => textWidth(value, size) <= width + 1),
  );
}

function nameSizeOf(width: number): number {
  return width < 56 ? 12 : 13;
}

type Corners = Pick<Tile, 'x1' | 'x2' | 'y1' | 'y2'>;

function tileOf(
  chart: TileMap,
  place: string,
  corners: Corners,
  label: string,
  valueSize: number | undefined,
): Tile {
  const state = chart.states.get(place) ?? { state: 'context' };
  const paint = tilePaint(state, chart.theme, fillOf(silence(chart)));
  const { isFocus = false, row } = state;
  const isNamed = chart.width >= locatorBelow || state.state === 'focus';
  const lines = isNamed ? linesOf(corners, label, state.value, valueSize) : [];
  return { ...corners, ...paint, lines, isIsland: false, isFocus, row };
}

function linesOf(
  { x1, x2 }: Corners,
  label: string,
  value: string | undefined,
  valueSize: number | undefined,
) {
  const width = x2 - x1;
  const size = nameSizeOf(width);
  if (value !== undefined && valueSize !== undefined) {
    return [
      { text: label, size, bold: false },
      { text: value, size: valueSize, bold: true },
    ];
  }
  return wrap(label, width, size, 2).map((text) => ({ text, size, bold: false }));
}

function tileMarks(tiles: readonly Tile[], { context, focus, paper }: Theme): Markish[] {
  const box = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', rx: 2 } as const;
  const paint = { fill: asIs('fill'), fillOpacity: asIs('opacity') } as const;
  const outlined = tiles.filter(({ isOutlined, isIsland }) => isOutlined && !isIsland);
  const islands = tiles.filter(({ isIsland }) => isIsland);
  const sought = tiles.filter(({ isFocus }) => isFocus);
  return [
    rect(tiles, { ...box, ...paint, ...ofRow }),
    rect(outlined, { ...box, stroke: context, inset: 0.5 }),
    rect(islands, { ...box, stroke: context, strokeDasharray: '2 2', inset: 0.5 }),
    rect(sought, { ...box, stroke: paper, strokeWidth: 3.5, inset: 2 }),
    rect(sought, { ...box, stroke: focus, strokeWidth: 2.5, inset: 0.25 }),
  ];
}

function wordMarks(tiles: readonly Tile[]): Markish {
  const words = tiles.flatMap(({ x1, x2, y1, y2, lines, ink, rim, row }) =>
    lines.map((line, i) => ({
      ...line,
      ink,
      rim,
      row,
      x: (x1 + x2) / 2,
      y: (y1 + y2) / 2 + (i - (lines.length - 1) / 2) * 15,
    })),
  );
  return groups(words, ({ size, bold }) => `${size} ${bold}`).map(([, [first, ...others]]) => {
    if (!first) return null;
    return text([first, ...others], {
      x: 'x',
      y: 'y',
      text: 'text',
      fontSize: first.size,
      fill: asIs('ink'),
      stroke: asIs('rim'),
      strokeWidth: 3,
      ...(first.bold ? { fontWeight: 600 } : {}),
      ...ofRow,
    });
  });
}
