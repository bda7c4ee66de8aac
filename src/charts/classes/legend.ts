import type { Markish } from '@observablehq/plot';
import { legendMarks } from './legend-marks.ts';
import { legendLayout } from './legend-layout.ts';
import { silence } from '../svg/hatching.ts';
import { pixels } from '../svg/pixels.ts';
import { renderSvg } from '../svg/render-svg.ts';
import type { ClassLegend } from './legend-spec.ts';

const widest = 480;

/** The colours of the classes, and above them every place as a dot: how many are where. */
export function classLegend(chart: ClassLegend): string {
  const { width } = chart;
  const layout = legendLayout(chart, { left: 0, top: 0, width: Math.min(width, widest) });
  const marks: Markish[] = [legendMarks(chart, layout)];
  return renderSvg(chart, { ...pixels, height: layout.bottom, marks }, [silence(chart)]);
}
