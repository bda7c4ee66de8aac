import { darkPalette, lightPalette, propertyOf, roles, type Palette } from './theme.ts';

/** The declarations of a palette, for a rule of the site’s own choosing. */
export function chartProperties(palette: Palette): string {
  return roles.map((role) => `${propertyOf(role)}:${palette[role]};`).join('');
}

/**
 * What a page needs for its charts: the colours for light, dark and paper, and SVG that shrinks
 * with its column. A `data-theme` on the root element wins over the reader’s system.
 */
export const themeCss = [
  `:root{${chartProperties(lightPalette)}}`,
  `@media (prefers-color-scheme:dark){:root:not([data-theme='light']){${chartProperties(darkPalette)}}}`,
  `:root[data-theme='dark']{${chartProperties(darkPalette)}}`,
  `@media print{:root:root{${chartProperties(lightPalette)}}}`,
  `.chart{display:block;max-width:100%;height:auto}`,
].join('\n');
