import type { UnitStyle } from '../../model/indicator.ts';
import { narrowBelow } from '../svg/frame.ts';
import { linearScale, type LinearScale } from '../axes/linear-scale.ts';
import type { RankingRow } from './rows.ts';
import {
  levelHeight,
  levelsOf,
  placeReferenceLines,
  type PlacedLine,
} from '../axes/reference-lines.ts';
import { wrap } from '../labels/lines.ts';
import { textWidth } from '../labels/text-width.ts';
import { valueDomain } from '../axes/value-ticks.ts';
import type { RankedPlace, Ranking } from './spec.ts';

/** A column of rows, px. All panels of a ranking have the same scale, moved to the side. */
interface RankingPanel {
  readonly left: number;
  readonly right: number;
  /** Where ranks end and names begin. */
  readonly rankX: number;
  readonly nameX: number;
  readonly x: LinearScale;
  /** Median, nation and target, down the rows. */
  readonly lines: readonly PlacedLine[];
}

interface Placed {
  readonly panel: RankingPanel;
  /** The middle of the row. */
  readonly y: number;
  readonly height: number;
}

export interface PlacedPlace extends Placed {
  readonly ranked: RankedPlace;
  readonly lines: readonly string[];
}

export interface PlacedOmission extends Placed {
  readonly count: number;
  /** Each of them where the words for all stand. */
  readonly unseen: readonly PlacedPlace[];
}

export interface RankingLayout {
  readonly panels: readonly RankingPanel[];
  readonly places: readonly PlacedPlace[];
  readonly omissions: readonly PlacedOmission[];
  /** Where the hairlines of the axis begin, and below the labels of lines the rows. */
  readonly axisTop: number;
  readonly top: number;
  readonly bottom: number;
}

export const rowSize = 13;
export const rowLine = 15;

/** Below the numbers of the axis. */
const axisTop = 19;

const rowHeight = 20;
const omissionHeight = 30;
const panelGap = 30;
const rankGap = 8;

/** More rows than this are set in two columns where the picture is wide. */
const maxRows = 40;

/** How much of a column its names may take; longer ones are wrapped. */
const nameShare = 0.46;

/** “=3” where a rank is shared; of a survey of ranks the rank that it printed. */
export function rankText({ rank, tied, label }: RankedPlace, style: UnitStyle): string {
  const text = style === 'rank' ? label : String(rank);
  return tied ? `=${text}` : text;
}

/** Ranks would make a straight line of dots on a scale: their places are a list, in columns. */
export function isList({ style }: Pick<Ranking, 'style'>): boolean {
  return style === 'rank';
}

function columnsOf(chart: Ranking, rows: number): number {
  const isWide = chart.width >= narrowBelow;
  if (isList(chart)) return rows <= 10 ? 1 : isWide && rows > 20 ? 3 : 2;
  return isWide && rows > maxRows ? 2 : 1;
}

export function rankingLayout(chart: Ranking, rows: readonly RankingRow[]): RankingLayout {
  const count = columnsOf(chart, rows.length);
  const share = Math.ceil(rows.length / count);
  const columns = Array.from({ length: count }, (_, i) => rows.slice(i * share, (i + 1) * share));
  const width = (chart.width - panelGap * (columns.length - 1)) / columns.length;
  const room = roomOf(chart, width);
  const panels = columns.map((_, i) => panelAt(chart, i * (width + panelGap), width, room));
  const levels = Math.max(...panels.map(({ lines }) => levelsOf(lines)));
  const top = isList(chart) ? 0 : axisTop + levels * levelHeight + 4;
  const places: PlacedPlace[] = [];
  const omissions: PlacedOmission[] = [];
  const ends = panels.map((panel, i) => {
    let y = top;
    for (const row of columns[i] ?? []) {
      const height =
        row.kind === 'place' ? heightOf(room.linesOf(row.ranked.name)) : omissionHeight;
      const placed = { panel, y: y + height / 2, height };
      const named = (ranked: RankedPlace) => ({
        ...{ ...placed, ranked },
        lines: room.linesOf(ranked.name),
      });
      if (row.kind === 'place') places.push(named(row.ranked));
      else omissions.push({ ...placed, count: row.left.length, unseen: row.left.map(named) });
      y += height;
    }
    return y;
  });
  return { panels, places, omissions, axisTop, top, bottom: Math.max(...ends) + 2 };
}

function heightOf(lines: readonly string[]): number {
  return rowHeight + rowLine * (lines.length - 1);
}

/** What the words of a column need, px; all columns alike. */
interface Room {
  readonly rank: number;
  readonly name: number;
  readonly value: number;
  readonly linesOf: (name: string) => readonly string[];
}

function roomOf(chart: Ranking, width: number): Room {
  const { places, style } = chart;
  const longest = widest(places.map(({ name }) => name)) + 2;
  const rank = widest(places.map((one) => rankText(one, style)));
  const maxName = isList(chart) ? width - rank - rankGap : width * nameShare;
  return {
    rank,
    name: Math.min(longest, maxName),
    value: isList(chart) ? 0 : widest(places.map(({ label }) => label)),
    linesOf: (name) => (longest <= maxName ? [name] : wrap(name, maxName, rowSize, 2)),
  };
}

function panelAt(chart: Ranking, left: number, width: number, room: Room): RankingPanel {
  const { places, style, theme, median, nation, target } = chart;
  const right = left + width;
  const rankX = left + room.rank;
  const nameX = rankX + rankGap;
  const values = [...places, median, nation, target].flatMap((one) => (one ? [one.value] : []));
  const x = linearScale(valueDomain(values, style, 4), [
    nameX + room.name + 14,
    right - room.value - 14,
  ]);
  const lines = [
    ...(median ? [{ ...median, colour: theme.ink, width: 1.5 }] : []),
    ...(nation ? [{ ...nation, colour: theme.nation, width: 1.5 }] : []),
    ...(target ? [{ ...target, colour: theme.target, width: 1.5 }] : []),
  ];
  const placed = placeReferenceLines(lines, x, [left, right]);
  return { left, right, rankX, nameX, x, lines: placed };
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, rowSize)));
}
