import type { Markish } from '@observablehq/plot';
import type { Target } from '../model/legal-document.ts';
import type { Observation } from '../model/observation.ts';
import type { Reading } from '../stats/pace.ts';
import type { ChartFrame } from './frame.ts';
import { targetMarks, trackMarks, valueMarks, type PlacedRow } from './gap-bars.ts';
import { gapColumns, gapLines, type GapColumns } from './gap-layout.ts';
import { silenceGrounds, wordsOf } from './gap-words.ts';
import { silence } from './hatching.ts';
import { labelMarks } from './label-marks.ts';
import { pixels } from './pixels.ts';
import { readingMarks } from './reading-marks.ts';
import { renderSvg } from './render-svg.ts';

export interface GapRow {
  readonly id: string;
  readonly label: string;
  /** The newest claim; undefined when nothing was reported. */
  readonly value: Observation | undefined;
  readonly target: Target;
  readonly reading: Reading;
}

export interface GapToTarget extends ChartFrame {
  /** All in one unit; the rows of the table beside the chart, in this order. */
  readonly rows: readonly GapRow[];
  /** Id of the row drawn in lotus. */
  readonly focus?: string;
  readonly format: {
    readonly claim: (observation: Observation) => string;
    /** The ends of a track. */
    readonly value: (value: number) => string;
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
    value: format.value,
  });
  const placed = placedRows(chart, columns);
  const readings = placed.map(({ reading, lines, row }) => {
    return { x: columns.readingX, y: lines.readingY, reading, row };
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
  return rows.map((of, row) => {
    const lines = gapLines(of.label, top, columns);
    top = lines.bottom;
    return { ...of, row, lines, fill: of.id === focus ? theme.focus : theme.nation };
  });
}
