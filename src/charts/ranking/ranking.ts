import type { Markish } from '@observablehq/plot';
import { referenceMark, referenceWords } from '../axes/reference-lines.ts';
import { rowAxis } from '../axes/row-axis.ts';
import { rowTicks } from '../axes/value-ticks.ts';
import { labelMark } from '../labels/label-mark.ts';
import { silentChart, silentNames } from '../marks/silence.ts';
import { silence } from '../svg/hatching.ts';
import { pixels } from '../svg/pixels.ts';
import { renderSvg } from '../svg/render-svg.ts';
import { isList, rankingLayout } from './layout.ts';
import { omissionMarks, placeMarks } from './marks.ts';
import { allRows, endRows } from './rows.ts';
import type { Ranking } from './spec.ts';
import { unseenMarks } from './unseen.ts';

/**
 * Places from best to worst, each a dot on one scale. A stem leads to it from zero where the scale
 * has one; scores have none, and their dots stand on a hairline. Ranks are a list without a scale.
 */
export function ranking(chart: Ranking): string {
  const { places, focus, format, labels, show = 'all', silent, style, theme } = chart;
  const heading = labels.silent(silent.length);
  if (places.length === 0) return silentChart(chart, labels.notReported, heading, silent);
  const layout = rankingLayout(chart, show === 'all' ? allRows(places) : endRows(places, focus));
  const { panels, axisTop, top, bottom } = layout;
  const scales = panels.map(({ x }) => x);
  const ticks = scales[0] ? rowTicks(scales[0], style, format.value) : [];
  const crossed = panels.map(({ lines }) => ({ lines, labelY: top - 12, bottom }));
  const axis: Markish[] = [
    rowAxis(ticks, scales, [axisTop, bottom], theme),
    referenceMark(crossed),
    labelMark(referenceWords(crossed), theme),
  ];
  const names = silentNames(chart, heading, silent, bottom + 14);
  const marks: Markish[] = [
    isList(chart) ? null : axis,
    placeMarks(layout, chart),
    omissionMarks(layout, chart),
    show === 'ends and chosen' ? unseenMarks(layout.omissions, chart) : null,
    names.marks,
  ];
  const hatchings = silent.length > 0 ? [silence(chart)] : [];
  return renderSvg(chart, { ...pixels, height: names.bottom + 2, marks }, hatchings);
}
