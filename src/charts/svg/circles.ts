import type { RenderFunction } from '@observablehq/plot';
import { svgElement, type Attributes } from './svg-element.ts';

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly row?: number | undefined;
}

/**
 * Circles of one size and paint, tied to their rows. Of hundreds Plot would make channels and
 * scales first, which takes longer than all the rest of a picture.
 */
export function circles(
  points: readonly Circle[],
  r: number,
  paint: Attributes,
): RenderFunction | null {
  if (points.length === 0) return null;
  return (_index, _scales, _values, _dimensions, { document }) => {
    const drawn = points.map(({ x, y, row }) =>
      svgElement(document, 'circle', { cx: rounded(x), cy: rounded(y), r, 'data-row': row }),
    );
    return svgElement(document, 'g', paint, drawn);
  };
}

/** Dots that no row belongs to: one path of points with round ends, a fifth of the weight. */
export function pointPath(
  points: readonly Circle[],
  r: number,
  paint: { readonly colour: string; readonly opacity: number },
): RenderFunction | null {
  if (points.length === 0) return null;
  const d = points.map(({ x, y }) => `M${rounded(x)} ${rounded(y)}h0`).join('');
  const stroke = { stroke: paint.colour, 'stroke-opacity': paint.opacity, 'stroke-width': 2 * r };
  return (_index, _scales, _values, _dimensions, { document }) =>
    svgElement(document, 'path', { d, fill: 'none', 'stroke-linecap': 'round', ...stroke });
}

function rounded(px: number): number {
  return Math.round(px * 10) / 10;
}
