import { rect, type Markish } from '@observablehq/plot';
import type { Target } from '../model/legal-document.ts';
import type { Observation } from '../model/observation.ts';
import type { Reading } from '../stats/pace.ts';
import type { ChartFrame } from './frame.ts';
import { targetMarks, trackMarks, valueMarks, type PlacedRow } from './gap-bars.ts';
import { gapColumns, gapLines, labelSize, valueSize, type GapColumns } from './gap-layout.ts';
import { silence } from './hatching.ts';
import { labelMarks } from './label-marks.ts';
import { boxOf, type PlacedLabel } from './label-placement.ts';
import { pixels } from './pixels.ts';
import { readingColour, readingMarks } from './reading-marks.ts';
import { renderSvg } from './render-svg.ts';
import { textWidth } from './text-width.ts';
import { numbersOf } from './trend-layout.ts';

export interface GapRow {
  readonly id: string;
  readonly label: string;
  /** The newest claim; undefined when nothing was reported. */
  readonly value: Observation | undefined;
  readonly target: Target;
  readonly reading: Reading;
}

export interface GapToTarget extends ChartFrame {
  /** All in one unit. */
  readonly rows: readonly GapRow[];
  /** Id of the row drawn in lotus. */
  readonly focus?: string;
  readonly format: {
    readonly claim: (observation: Observation) => string;
    /** Short: “≥ 80 % by 2025”. */
    readonly target: (target: Target) => string;
  };
  readonly labels: {
    readonly notReported: string;
    readonly reading: (reading: Reading) => string;
  };
}

/** A bar from zero to the newest claim, and the turmeric rule it has to reach; a rank is a dot. */
export function gapToTarget(chart: GapToTarget): string {
  const { rows, format, labels, theme, width } = chart;
  const columns = gapColumns({
    width,
    labels: rows.map(({ label }) => label),
    values: rows.flatMap(({ value }) => (value ? format.claim(value) : [])),
    readings: rows.map(({ reading }) => labels.reading(reading)),
    claims: rows.flatMap(({ value }) => value ?? []),
    targets: rows.map(({ target }) => target),
  });
  const placed = placedRows(chart, columns);
  const readings = placed.map(({ reading, lines }) => {
    return { x: columns.readingX, y: lines.readingY, reading };
  });
  const marks: Markish[] = [
    trackMarks(placed, columns, chart),
    valueMarks(placed, columns, chart),
    targetMarks(placed, columns, chart),
    readingMarks(readings, theme),
    silenceGrounds(chart, placed, columns),
    labelMarks(
      placed.flatMap((row) => wordsOf(chart, row, columns)),
      theme,
    ),
  ];
  const height = placed.at(-1)?.lines.bottom ?? 20;
  return renderSvg(chart, { ...pixels, height, marks }, [silence(chart)]);
}

function placedRows(
  { rows, focus, theme }: GapToTarget,
  columns: GapColumns,
): readonly PlacedRow[] {
  let top = 0;
  return rows.map((row) => {
    const lines = gapLines(row.label, top, columns);
    top = lines.bottom;
    return { ...row, lines, fill: row.id === focus ? theme.focus : theme.nation };
  });
}

type Words = Omit<PlacedLabel, 'box'>;

function wordsOf(chart: GapToTarget, row: PlacedRow, columns: GapColumns): readonly Words[] {
  const { labels, theme } = chart;
  const { reading, lines } = row;
  const reads: Words = {
    ...{ text: labels.reading(reading), x: columns.readingX + 12, y: lines.readingY, size: 13 },
    ...{ fill: readingColour(reading, theme), anchor: 'start' },
  };
  const named = lines.labels.map(({ text, y }): Words => {
    return { text, x: 0, y, size: labelSize, fill: theme.ink, anchor: 'start' };
  });
  return [...named, valueWords(chart, row, columns), targetWords(chart, row, columns), reads];
}

/** The number, or in its stead that there is none: in the wide form on the hatching itself. */
function valueWords(
  { format, labels, theme }: GapToTarget,
  { value, lines, fill, target }: PlacedRow,
  { valueX, valueAnchor, isNarrow, x }: GapColumns,
): Words {
  const { valueY, barY } = lines;
  if (value) {
    const text = format.claim(value);
    return { text, x: valueX, y: valueY, size: valueSize, fill, bold: true, anchor: valueAnchor };
  }
  const silent = { text: labels.notReported, size: 13, fill: theme.muted };
  if (isNarrow) return { ...silent, x: valueX, y: valueY, anchor: 'start' };
  const [left, right] = x.range;
  const goal = x(numbersOf(target)[0] ?? 0);
  return goal - left > right - goal
    ? { ...silent, x: left + 2, y: barY, anchor: 'start' }
    : { ...silent, x: right, y: barY, anchor: 'end' };
}

/** Bare paper under the words on a hatching. */
function silenceGrounds(
  chart: GapToTarget,
  rows: readonly PlacedRow[],
  columns: GapColumns,
): Markish {
  const silent = columns.isNarrow ? [] : rows.filter(({ value }) => value === undefined);
  const boxes = silent.map((row) => boxOf(valueWords(chart, row, columns)));
  return rect(boxes, {
    ...{ x1: 'left', x2: 'right', y1: 'top', y2: 'bottom', fill: chart.theme.paper },
    ...{ insetLeft: -4, insetRight: -4 },
  });
}

/** Centred on its rule as far as the picture goes. */
function targetWords(
  { format, theme, width }: GapToTarget,
  { target, lines }: PlacedRow,
  { x, isNarrow }: GapColumns,
): Words {
  const text = format.target(target);
  const half = textWidth(text, 13) / 2;
  const [left, right] = x.range;
  const most = isNarrow ? width : right + 20;
  const centre = Math.min(Math.max(x(numbersOf(target)[0] ?? 0), left + half), most - half);
  return { text, x: centre, y: lines.targetY, size: 13, fill: theme.target, anchor: 'middle' };
}
