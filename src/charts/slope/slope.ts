import { ruleX, type Markish } from '@observablehq/plot';
import { labelMark } from '../labels/label-mark.ts';
import { silentChart } from '../marks/silence.ts';
import { scaled } from '../svg/pixels.ts';
import { renderSvg } from '../svg/render-svg.ts';
import { slopeKey } from './key.ts';
import { leaderMark, sideLabels } from './labels.ts';
import { slopeLayout } from './layout.ts';
import { sides } from './lines.ts';
import { lineMarks } from './marks.ts';
import type { Slope } from './spec.ts';

/**
 * Each place a line from one edition to the next: solid with full dots where it rises, dashed with
 * open ones where it falls. Of many places only those are named that a reader will look for.
 */
export function slope(chart: Slope): string {
  const { places, labels, theme } = chart;
  const isReported = places.some(({ before, after }) => (before ?? after) !== undefined);
  if (!isReported) return silentChart(chart, labels.notReported);
  const layout = slopeLayout(chart);
  const { lines, poles, heads, y, top, bottom } = layout;
  const placed = sideLabels(layout, theme);
  const key = slopeKey(lines, bottom, chart);
  const marks: Markish[] = [
    ruleX(sides, { stroke: theme.hairline }),
    leaderMark(placed, layout, theme),
    lineMarks(lines, theme),
    key.marks,
    labelMark([...heads, ...placed.flatMap((label) => label.words), ...key.words], theme),
  ];
  const height = key.bottom + 2;
  return renderSvg(chart, {
    ...scaled({ y }),
    x: {
      type: 'point',
      domain: sides,
      range: [poles.before, poles.after],
      padding: 0,
      round: false,
    },
    marginTop: top,
    marginBottom: height - bottom,
    height,
    marks,
  });
}
