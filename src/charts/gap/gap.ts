import type { Markish } from '@observablehq/plot';
import { targetMarks, trackMarks, valueMarks, type PlacedRow } from './bars.ts';
import { gapColumns, gapLines, type GapColumns } from './layout.ts';
import { silenceGrounds, wordsOf } from './words.ts';
import { silence } from '../svg/hatching.ts';
import { labelMark } from '../labels/label-mark.ts';
import { scaled } from '../svg/pixels.ts';
import { readingMarks } from './readings.ts';
import { renderSvg } from '../svg/render-svg.ts';
import type { GapToTarget } from './spec.ts';

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
    targetMarks(placed, chart),
    readingMarks(readings, theme),
    silenceGrounds(chart, placed, columns),
    labelMark(
      placed.flatMap((row) => wordsOf(chart, row, columns)),
      theme,
    ),
  ];
  const height = placed.at(-1)?.lines.bottom ?? 20;
  return renderSvg(chart, { ...scaled(columns), height, marks }, [silence(chart)]);
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
