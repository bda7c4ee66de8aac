import type { Spread } from '../../stats/spread.ts';
import { linearScale, type LinearScale } from '../axes/linear-scale.ts';
import {
  levelHeight,
  levelsOf,
  placeReferenceLines,
  type CrossedRows,
  type PaintedLine,
} from '../axes/reference-lines.ts';
import { valueDomain } from '../axes/value-ticks.ts';
import { linesOfText } from '../labels/label-mark.ts';
import type { PlacedText } from '../labels/placement.ts';
import { wrap } from '../labels/lines.ts';
import { textWidth } from '../labels/text-width.ts';
import { narrowBelow } from '../svg/frame.ts';
import type { Strip, StripPlace, StripRow } from './spec.ts';
import { swarm } from './swarm.ts';

export interface StripDot extends StripPlace {
  /** Px. */
  readonly x: number;
  readonly y: number;
}

/** A row on the page, px: its words, a lane of dots with lines across it, and room below. */
export interface Lane extends CrossedRows {
  readonly words: readonly PlacedText[];
  readonly dots: readonly StripDot[];
  readonly top: number;
  readonly below: number;
  /** Undefined where the places are too few to speak of one. */
  readonly spread: Spread | undefined;
}

interface StripLayout {
  readonly x: LinearScale;
  readonly lanes: readonly Lane[];
  readonly top: number;
  readonly bottom: number;
}

export const dotRadius = 3.75;
export const noteSize = 12.5;
const nameSize = 14;

/** Half of the height that dots may take, px. */
const maxHalf = 34;
const minHalf = 13;

/** Quartiles of fewer places would be the places themselves. */
const minForQuartiles = 5;

const axisTop = 19;
const lineHeight = 17;
const rowGap = 18;

/** Lanes under each other on one scale, each as high as its swarm of dots. */
export function stripLayout(chart: Strip): StripLayout {
  const { rows, width, style, format } = chart;
  const isNarrow = width < narrowBelow;
  const column = isNarrow ? 0 : headColumn(chart);
  const shown = rows.flatMap(({ values, nation }) => [...values, ...(nation ? [nation] : [])]);
  const domain = valueDomain(
    shown.map(({ value }) => value),
    style,
  );
  const half = (end: number) => textWidth((format.tick ?? format.value)(end), 12) / 2;
  const left = column + Math.max(isNarrow ? 12 : 24, half(domain[0]));
  const x = linearScale(domain, [left, width - Math.max(16, half(domain[1]))]);
  let bottom = axisTop + 8 - rowGap;
  const lanes = rows.map((row) => {
    const lane = laneOf(chart, row, x, bottom + rowGap, column);
    bottom = lane.below;
    return lane;
  });
  return { x, lanes, top: axisTop, bottom };
}

function laneOf(chart: Strip, row: StripRow, x: LinearScale, start: number, column: number): Lane {
  const spread = row.spread && row.spread.places >= minForQuartiles ? row.spread : undefined;
  const crossing = crossingLines(chart, row, spread);
  const lines = placeReferenceLines(crossing, x, [column + 8, chart.width]);
  const words = column > 0 ? wordsBeside(chart, row, start, column) : wordsAbove(chart, row, start);
  const wordsEnd = words.at(-1)?.y ?? start;
  const levels = Math.max(levelsOf(lines), column > 0 ? 1 : 0);
  const top = (column > 0 ? start : wordsEnd + 11) + levels * levelHeight + 2;
  const xs = row.values.map(({ value }) => x(value));
  const offsets = swarm(xs, dotRadius, maxHalf);
  const half = Math.max(minHalf, Math.max(0, ...offsets.map(Math.abs)) + dotRadius + 3);
  const dots = row.values.map((place, i) => {
    return { ...place, x: xs[i] ?? 0, y: top + half + (offsets[i] ?? 0) };
  });
  const bottom = top + 2 * half;
  const below = Math.max(bottom + 24, wordsEnd + 10);
  return { words, lines, labelY: top - 9, dots, top, bottom, below, spread };
}

function crossingLines(
  { theme, format, labels }: Strip,
  { nation }: StripRow,
  spread: Spread | undefined,
): readonly PaintedLine[] {
  const lines: PaintedLine[] = [];
  if (spread) {
    const label = labels.median(format.value(spread.median));
    lines.push({ value: spread.median, label, colour: theme.ink, width: 2.5 });
  }
  if (nation) lines.push({ ...nation, colour: theme.nation, width: 1.75 });
  return lines;
}

/** A column for the words of the rows, as wide as the longest up to a quarter of the picture. */
function headColumn(chart: Strip): number {
  const names = chart.rows.map(({ label }) => textWidth(label, nameSize));
  const notes = chart.rows.flatMap((row) => notesOf(chart, row));
  const widths = notes.map((note) => textWidth(note, noteSize));
  return Math.min(Math.max(...names, ...widths), chart.width * 0.24);
}

function notesOf({ labels }: Strip, { values, silent }: StripRow): readonly string[] {
  return [
    ...(values.length > 0 ? [labels.places(values.length)] : []),
    ...(silent > 0 ? [labels.silent(silent)] : []),
  ];
}

function wordsBeside(
  chart: Strip,
  row: StripRow,
  top: number,
  width: number,
): readonly PlacedText[] {
  const { name, note } = wordStyles(chart);
  const names = wrap(row.label, width, nameSize, 3);
  const notes = notesOf(chart, row).flatMap((one) => wrap(one, width, noteSize, 2));
  const y = top + levelHeight + 10;
  return [
    ...linesOfText(names, { ...name, y }, lineHeight),
    ...linesOfText(notes, { ...note, y: y + names.length * lineHeight }, lineHeight),
  ];
}

/** The name of the row and its notes on one line if they fit, else under each other. */
function wordsAbove(chart: Strip, row: StripRow, top: number): readonly PlacedText[] {
  const { width } = chart;
  const { name, note } = wordStyles(chart);
  const names = wrap(row.label, width, nameSize, 2);
  const placed = linesOfText(names, { ...name, y: top + 8 }, lineHeight);
  const text = notesOf(chart, row).join(' · ');
  const last = placed.at(-1);
  if (!text || !last) return placed;
  const isBeside = textWidth(last.text, nameSize) + 16 + textWidth(text, noteSize) <= width;
  const notes: PlacedText = isBeside
    ? { ...note, text, x: width, y: last.y, anchor: 'end' }
    : { ...note, text, y: last.y + lineHeight };
  return [...placed, notes];
}

function wordStyles({ theme }: Strip) {
  const at = { x: 0, anchor: 'start' } as const;
  return {
    name: { ...at, size: nameSize, bold: true, fill: theme.ink },
    note: { ...at, size: noteSize, fill: theme.muted },
  };
}
