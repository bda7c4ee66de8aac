import type { Markish } from '@observablehq/plot';
import { labelMark } from '../labels/label-mark.ts';
import { mergerLayout } from './layout.ts';
import { ribbonMarks } from './ribbons.ts';
import { mergerWords } from './words.ts';
import { pixels } from '../svg/pixels.ts';
import { renderSvg } from '../svg/render-svg.ts';
import type { MergerDiagram } from './spec.ts';

/**
 * Former units at left, the units of today at right. Ribbons are as thick as the values of the
 * former units; all alike as soon as one value is missing, since a guess would be seen as a size.
 */
export function mergerDiagram(chart: MergerDiagram): string {
  const layout = mergerLayout(chart);
  const marks: Markish[] = [
    ribbonMarks(layout, chart),
    labelMark(mergerWords(chart, layout), chart.theme, false),
  ];
  return renderSvg(chart, { ...pixels, height: Math.max(20, layout.bottom), marks });
}
