import type { MapShapes } from './shapes.ts';

/** The name of the country’s edge among the ids of its units. */
export const outlineId = 'outline';

/**
 * A file of shapes for all pages: each unit under its id, for the fill and the stroke of the `use`
 * element that shows it. Without `vector-effect`, since rasterisers do not know it: who draws the
 * map at another size divides the widths of its lines by the scale.
 */
export function sharedMap({ width, height, units, outline }: MapShapes): string {
  const paths = [...units].map(([id, { d }]) => `<path id="${id}" d="${d}"/>`);
  const all = [...paths, `<path id="${outlineId}" d="${outline}"/>`].join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><defs>\n${all}\n</defs></svg>\n`;
}
