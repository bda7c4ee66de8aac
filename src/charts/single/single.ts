import type { Markish } from '@observablehq/plot';
import { silence } from '../svg/hatching.ts';
import { pixels } from '../svg/pixels.ts';
import { renderSvg } from '../svg/render-svg.ts';
import { figureBlock } from './number.ts';
import { scaleBlock } from './scale.ts';
import type { SingleFigure } from './spec.ts';

/**
 * One claim needs no axis of time: its number large, and below it a slim scale with all it can be
 * compared with. Without anything to compare there is only the number. Claims that disagree stand
 * beside each other in one size.
 */
export function singleFigure(chart: SingleFigure): string {
  const figure = figureBlock(chart);
  const scale = scaleBlock(chart, figure.bottom);
  const isHatched = chart.claims.length === 0 && scale.marks.length > 0;
  const marks: Markish[] = [...figure.marks, ...scale.marks];
  const height = Math.ceil(scale.bottom);
  return renderSvg(chart, { ...pixels, height, marks }, isHatched ? [silence(chart)] : []);
}
