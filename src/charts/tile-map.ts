import { rect, text, type Markish } from '@observablehq/plot';
import { groups } from 'd3-array';
import type { TileGrid } from '../model/model.ts';
import type { Texts } from '../model/texts.ts';
import type { ChartFrame } from './frame.ts';
import { fillOf, silence } from './hatching.ts';
import { asIs, pixels } from './pixels.ts';
import { renderSvg } from './render-svg.ts';
import { textWidth, wrap } from './text-width.ts';
import { tilePaint, type TilePaint } from './tile-paint.ts';

export interface TileState {
  /** `context`: nothing is said about the place here; `silent`: it reported nothing. */
  readonly state: 'reported' | 'silent' | 'focus' | 'context';
  /** Written in the tile when it has room for it. */
  readonly value?: string;
  /** 0 to 1, drawn as one of five steps of indigo. */
  readonly level?: number;
}

export interface TileMap extends ChartFrame {
  readonly grid: TileGrid;
  /** By place id; a place that is missing is context. */
  readonly states: ReadonlyMap<string, TileState>;
  /** The name of a group of islands in the language of the page. */
  readonly labels: { readonly island: (name: Texts) => string };
}

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
  readonly isRaised: boolean;
}

/** Below this width only the places in focus are named: a map to find one’s way, not to read. */
const locatorBelow = 240;

/**
 * One tile for each unit of today near where it lies, so that Hưng Yên can be seen as well as Lâm
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
  const at = ({ row, column }: { readonly row: number; readonly column: number }) => ({
    ...{ x1: column * cellWidth, x2: (column + 1) * cellWidth - gap },
    ...{ y1: row * cellHeight, y2: (row + 1) * cellHeight - gap },
  });
  const tiles = [
    ...grid.tiles.map((tile) => tileOf(chart, tile.place, at(tile), tile.label, false)),
    ...grid.islands.map((island) => {
      const name = chart.labels.island(island.name);
      return tileOf(chart, island.place, at(island), name, true);
    }),
  ];
  const height = grid.rows * cellHeight - gap;
  const marks: Markish[] = [...tileMarks(tiles, theme.context), wordMarks(tiles)];
  return renderSvg(chart, { ...pixels, height, marks }, [silence(chart)]);
}

type Corners = Pick<Tile, 'x1' | 'x2' | 'y1' | 'y2'>;

function tileOf(
  chart: TileMap,
  place: string,
  corners: Corners,
  label: string,
  isIsland: boolean,
): Tile {
  const state = chart.states.get(place) ?? { state: 'context' };
  const paint = tilePaint(state, chart.theme, fillOf(silence(chart)));
  const isRaised = state.state === 'focus';
  const isNamed = chart.width >= locatorBelow || (isRaised && !isIsland);
  const lines = isNamed ? linesOf(corners, label, isIsland ? undefined : state.value) : [];
  return { ...corners, ...paint, lines, isIsland, isRaised };
}

function linesOf({ x1, x2, y1, y2 }: Corners, label: string, value: string | undefined) {
  const [width, height] = [x2 - x1, y2 - y1];
  const size = width < 56 ? 12 : 13;
  if (value !== undefined && height >= 34 && textWidth(value, size + 2) <= width + 1) {
    return [
      { text: label, size, bold: false },
      { text: value, size: size + 2, bold: true },
    ];
  }
  return wrap(label, width, size, 2).map((text) => ({ text, size, bold: false }));
}

function tileMarks(tiles: readonly Tile[], line: string): Markish[] {
  const box = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', rx: 2 } as const;
  const paint = { fill: asIs('fill'), fillOpacity: asIs('opacity') } as const;
  const outlined = tiles.filter(({ isOutlined, isIsland }) => isOutlined && !isIsland);
  const islands = tiles.filter(({ isIsland }) => isIsland);
  return [
    rect(tiles, { ...box, ...paint }),
    rect(outlined, { ...box, stroke: line, inset: 0.5 }),
    rect(islands, { ...box, stroke: line, strokeDasharray: '2 2', inset: 0.5 }),
  ];
}

function wordMarks(tiles: readonly Tile[]): Markish {
  const words = tiles.flatMap(({ x1, x2, y1, y2, lines, ink, rim }) =>
    lines.map((line, i) => ({
      ...{ ...line, ink, rim, x: (x1 + x2) / 2 },
      y: (y1 + y2) / 2 + (i - (lines.length - 1) / 2) * 15,
    })),
  );
  return groups(words, ({ size, bold }) => `${size} ${bold}`).map(([, [first, ...others]]) => {
    if (!first) return null;
    return text([first, ...others], {
      ...{ x: 'x', y: 'y', text: 'text', fontSize: first.size, fill: asIs('ink') },
      ...{ stroke: asIs('rim'), strokeWidth: 3, ...(first.bold ? { fontWeight: 600 } : {}) },
    });
  });
}
