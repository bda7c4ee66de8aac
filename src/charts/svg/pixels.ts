import type { PlotOptions } from '@observablehq/plot';

/** For charts laid out before they are drawn: channels are px, and Plot adds no axes or margins. */
export const pixels = {
  x: { type: 'identity' },
  y: { type: 'identity' },
  axis: null,
  margin: 0,
} satisfies PlotOptions;

/** A channel that already holds colours or sizes, so that Plot makes no scale of it. */
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
