import type { Spread } from '../../stats/spread.ts';
import { narrowBelow } from '../svg/frame.ts';
import type { Anchor } from '../labels/placement.ts';
import { linearScale, type LinearScale } from '../axes/linear-scale.ts';
import { linesOf, placeRules, ruleLine, type PlacedRule, type Rule } from '../axes/rules.ts';
import { swarm } from './swarm.ts';
import { textWidth, wrap } from '../labels/text-width.ts';
import { valueDomain } from '../axes/value-axis.ts';
import type { Strip, StripPlace, StripRow } from './spec.ts';

export interface StripDot {
  readonly at: StripPlace;
  readonly x: number;
  readonly y: number;
  readonly row: number | undefined;
}

/** A line of the words that name a row, px. */
interface HeadLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly isName: boolean;
}

/** A row on the page, px: its words, the labels of its rules, its lane of dots, and labels below. */
export interface PlacedStrip {
  readonly given: StripRow;
  readonly head: readonly HeadLine[];
  readonly rules: readonly PlacedRule[];
  readonly dots: readonly StripDot[];
  readonly laneTop: number;
  readonly laneBottom: number;
  /** The middle half of the places; undefined where they are too few, or all equal. */
  readonly band: readonly [number, number] | undefined;
}

export interface StripLayout {
  readonly x: LinearScale;
  readonly rows: readonly PlacedStrip[];
  readonly top: number;
  readonly bottom: number;
}

export const dotRadius = 3.75;
export const nameSize = 14;
export const noteSize = 12.5;

/** Half of the height that dots may take, px. */
const mostHalf = 34;
const leastHalf = 13;

/** Quartiles of fewer places would be the places themselves. */
const leastForQuartiles = 5;

const axisTop = 19;
const lineHeight = 17;
const below = 24;
const rowGap = 18;

export function stripLayout(chart: Strip): StripLayout {
  const { rows, width, style, format } = chart;
  const isNarrow = width < narrowBelow;
  const headWidth = isNarrow ? 0 : headColumn(chart);
  const values = rows.flatMap((row) => [...row.values, ...(row.nation ? [row.nation] : [])]);
  const domain = valueDomain(
    values.map(({ value }) => value),
    style,
  );
  const half = (end: number) => textWidth((format.tick ?? format.value)(end), 12) / 2;
  const left = headWidth + Math.max(isNarrow ? 12 : 24, half(domain[0]));
  const x = linearScale(domain, [left, width - Math.max(16, half(domain[1]))]);
  let y = axisTop + 8;
  const placed = rows.map((given) => {
    const row = placedRow(chart, given, x, y, headWidth);
    y = Math.max(row.laneBottom + below, (row.head.at(-1)?.y ?? 0) + 10) + rowGap;
    return row;
  });
  return { x, rows: placed, top: axisTop, bottom: y - rowGap };
}

/** A column for the words of the rows, as wide as the longest up to a quarter of the picture. */
function headColumn({ rows, labels, width }: Strip): number {
  const notes = rows.flatMap((row) => notesOf(row, labels).map((one) => textWidth(one, noteSize)));
  const names = rows.map(({ label }) => textWidth(label, nameSize));
  return Math.min(Math.max(...notes, ...names), width * 0.24);
}

function notesOf({ values, silent }: StripRow, labels: Strip['labels']): readonly string[] {
  return [
    ...(values.length > 0 ? [labels.places(values.length)] : []),
    ...(silent > 0 ? [labels.silent(silent)] : []),
  ];
}

function placedRow(
  chart: Strip,
  given: StripRow,
  x: LinearScale,
  top: number,
  headWidth: number,
): PlacedStrip {
  const isNarrow = headWidth === 0;
  const rules = placeRules(rulesOf(chart, given, x), [headWidth + 8, chart.width]);
  const head = isNarrow ? headAbove(chart, given, top) : headBeside(chart, given, top, headWidth);
  const rulesTop = isNarrow ? (head.at(-1)?.y ?? top) + 11 : top;
  const laneTop = rulesTop + Math.max(linesOf(rules), isNarrow ? 0 : 1) * ruleLine + 2;
  const offsets = swarm(
    given.values.map(({ value }) => x(value)),
    dotRadius,
    mostHalf,
  );
  const half = Math.max(leastHalf, Math.max(0, ...offsets.map(Math.abs)) + dotRadius + 3);
  const dots = given.values.map((at, i) => ({
    ...{ at, x: x(at.value), y: laneTop + half + (offsets[i] ?? 0), row: at.row },
  }));
  const laneBottom = laneTop + 2 * half;
  return { given, head, rules, dots, laneTop, laneBottom, band: bandOf(given, x) };
}

/** The spread of a row that has places enough to speak of one. */
function spreadOf({ spread }: StripRow): Spread | undefined {
  return spread && spread.places >= leastForQuartiles ? spread : undefined;
}

function bandOf(row: StripRow, x: LinearScale): PlacedStrip['band'] {
  const spread = spreadOf(row);
  if (!spread || spread.lowerQuartile === spread.upperQuartile) return undefined;
  const ends = [x(spread.lowerQuartile), x(spread.upperQuartile)] as const;
  return [Math.min(...ends), Math.max(...ends)];
}

function rulesOf({ theme, format, labels }: Strip, row: StripRow, x: LinearScale): Rule[] {
  const { nation } = row;
  const spread = spreadOf(row);
  const rules: Rule[] = [];
  if (spread) {
    const label = labels.median(format.value(spread.median));
    rules.push({ label, x: x(spread.median), colour: theme.ink });
  }
  if (nation) rules.push({ label: nation.label, x: x(nation.value), colour: theme.nation });
  return rules;
}

/** The name of the row and its notes on one line if they fit, else under each other. */
function headAbove({ labels, width }: Strip, given: StripRow, top: number): readonly HeadLine[] {
  const start = { x: 0, anchor: 'start' } as const;
  const names = wrap(given.label, width, nameSize, 2).map((text, i) => {
    return { ...start, text, y: top + 8 + i * lineHeight, isName: true };
  });
  const note = notesOf(given, labels).join(' · ');
  const last = names.at(-1);
  if (!note || !last) return names;
  const isBeside = textWidth(last.text, nameSize) + 16 + textWidth(note, noteSize) <= width;
  const line: HeadLine = isBeside
    ? { text: note, x: width, y: last.y, anchor: 'end', isName: false }
    : { ...start, text: note, y: last.y + lineHeight, isName: false };
  return [...names, line];
}

function headBeside(
  { labels }: Strip,
  given: StripRow,
  top: number,
  width: number,
): readonly HeadLine[] {
  const names = wrap(given.label, width, nameSize, 3).map((text) => ({ text, isName: true }));
  const notes = notesOf(given, labels)
    .flatMap((note) => wrap(note, width, noteSize, 2))
    .map((text) => ({ text, isName: false }));
  return [...names, ...notes].map((line, i) => ({
    ...{ ...line, x: 0, anchor: 'start', y: top + ruleLine + 10 + i * lineHeight },
  }));
}
