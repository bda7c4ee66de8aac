import type { Markish } from '@observablehq/plot';
import { pixels } from '../svg/pixels.ts';
import { renderSvg } from '../svg/render-svg.ts';
import { rowAxis, rowTicks } from '../axes/row-axis.ts';
import { silentChart, wideSilence } from '../marks/silence.ts';
import { endLabels, rowWords } from './labels.ts';
import { stripLayout } from './layout.ts';
import { bandKey, dotMarks, focusLine, silentLanes, spreadMarks } from './marks.ts';
import { labelMark } from '../labels/label-mark.ts';
import type { Strip } from './spec.ts';

/** How the places lie apart: one strip a row, every place a dot, the middle half in a band. */
export function strip(chart: Strip): string {
  const { rows, format, labels, theme, style } = chart;
  if (rows.every(({ values }) => values.length === 0)) {
    return silentChart(chart, labels.notReported);
  }
  const layout = stripLayout(chart);
  const ticks = rowTicks(layout.x, style, format.tick ?? format.value);
  const key = bandKey(layout, chart);
  const hatching = wideSilence(chart);
  const marks: Markish[] = [
    rowAxis(ticks, [layout.x], [layout.top, layout.bottom], theme),
    silentLanes(layout, chart, hatching),
    spreadMarks(layout, theme),
    focusLine(layout, chart),
    dotMarks(layout, chart),
    key.marks,
    labelMark([...rowWords(layout, chart), ...endLabels(layout, chart), ...key.labels], theme),
  ];
  const isHatched = rows.some(({ values }) => values.length === 0);
  return renderSvg(
    chart,
    { ...pixels, height: key.bottom + 2, marks },
    isHatched ? [hatching] : [],
  );
}
