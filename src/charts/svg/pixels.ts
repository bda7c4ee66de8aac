import type { PlotOptions, ScaleOptions } from '@observablehq/plot';
import type { LinearScale } from '../axes/linear-scale.ts';

/** For charts laid out before they are drawn: channels are px, and Plot adds no axes or margins. */
export const pixels = {
  x: { type: 'identity' },
  y: { type: 'identity' },
  axis: null,
  margin: 0,
} satisfies PlotOptions;

/**
 * For charts whose marks are given values: a layout has to know its scales to measure its words by
 * them, so Plot takes its scales from there. Without a scale a channel is px, as with `asIs`.
 */
export function scaled({
  x,
  y,
}: {
  readonly x?: LinearScale;
  readonly y?: LinearScale;
}): PlotOptions {
  return { ...pixels, x: x ? linear(x) : pixels.x, y: y ? linear(y) : pixels.y };
}

function linear({ domain, range }: LinearScale): ScaleOptions {
  return { type: 'linear', domain, range };
}

/** A channel that already holds colours, sizes or px, so that Plot makes no scale of it. */
export function asIs(field: string): { value: string; scale: null } {
  return { value: field, scale: null };
}

/**
 * Ties a mark or a label to a row of the table beside the chart: the number of the row, from 0; none
 * where undefined. Plot gives marks no attribute of our own, so its label carries the number until
 * the picture is tidied.
 */
export const ofRow = {
  ariaLabel: ({ row }: { readonly row?: number | undefined }) =>
    row === undefined ? undefined : `row ${row}`,
};

/** The sides of boxes that were placed in px. */
export const sidesInPx = {
  x1: asIs('left'),
  x2: asIs('right'),
  y1: asIs('top'),
  y2: asIs('bottom'),
};
