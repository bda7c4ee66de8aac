import type { Markish } from '@observablehq/plot';
import { pixels } from '../svg/pixels.ts';
import { renderSvg } from '../svg/render-svg.ts';
import { labelMark } from '../labels/label-mark.ts';
import { silentChart } from '../marks/silence.ts';
import { slopeKey } from './key.ts';
import { leaderMarks, sideLabels } from './labels.ts';
import { slopeLayout } from './layout.ts';
import { lineMarks, poleMarks } from './marks.ts';
import type { Slope } from './spec.ts';

/**
 * Each place a line from one edition to the next: solid with full dots where it rises, dashed with
 * open ones where it falls. Of many places only those are named that a reader will look for.
 */
export function slope(chart: Slope): string {
  const { places, labels, theme } = chart;
  const isTold = places.some(({ before, after }) => before !== undefined || after !== undefined);
  if (!isTold) return silentChart(chart, labels.notReported);
  const layout = slopeLayout(chart);
  const placed = sideLabels(layout, chart);
  const key = slopeKey(layout, chart);
  const marks: Markish[] = [
    poleMarks(layout, theme),
    leaderMarks(placed, layout, theme),
    lineMarks(layout, theme),
    key.marks,
    labelMark([...layout.heads, ...placed.flatMap(({ lines }) => lines), ...key.labels], theme),
  ];
  return renderSvg(chart, { ...pixels, height: key.bottom + 2, marks });
}
