import type { Markish } from '@observablehq/plot';
import { silence, type Hatching } from '../svg/hatching.ts';
import { labelMark } from '../labels/label-mark.ts';
import { multipleLabels } from './labels.ts';
import { multipleGrid } from './layout.ts';
import { multipleMarks } from './marks.ts';
import { pixels } from '../svg/pixels.ts';
import { renderSvg } from '../svg/render-svg.ts';
import type { SmallMultiples } from './spec.ts';

/** Many small charts over one axis of time, each with its first and its newest number. */
export function smallMultiples(chart: SmallMultiples): string {
  const grid = multipleGrid(chart);
  const hatching = quietSilence(chart);
  const marks: Markish[] = [
    multipleMarks(chart, grid, hatching),
    labelMark(multipleLabels(chart, grid), chart.theme),
  ];
  const isSilent = grid.panels.some(({ points }) => points.length === 0);
  const options = { ...pixels, height: Math.max(20, grid.bottom), marks };
  return renderSvg(chart, options, isSilent ? [hatching] : []);
}

/** Paler than a single silent bar: many panels may be silent. */
function quietSilence(chart: SmallMultiples): Hatching {
  return { ...silence(chart), lines: chart.theme.silent, step: 7 };
}
