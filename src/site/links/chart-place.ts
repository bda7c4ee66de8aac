import type { Locale } from '../../locales/locales.ts';
import { frozen } from '../address.ts';
import { figureId } from './figure-id.ts';
import { pageHref } from './paths.ts';

/** Where on the site a chart stands among its kind. */
export interface ChartPlace {
  /** The page, without base and language. */
  readonly path: string;
  /** The figure on that page; undefined where only the numbers of the chart stand there. */
  readonly fragment: string | undefined;
}

/** The place of a chart whose picture stands on a page. */
export function drawnOn(path: string, chart: string): ChartPlace {
  return { path, fragment: figureId(chart) };
}

/** The place of a chart of which a page has the numbers alone. */
export function toldOn(path: string): ChartPlace {
  return { path, fragment: undefined };
}

/** The address of that place in a language; a past release leads to the page, which may draw other charts today. */
export function chartPlaceHref({ path, fragment }: ChartPlace, locale: Locale): string {
  const isDrawn = fragment !== undefined && frozen === undefined;
  return `${pageHref(path, locale)}${isDrawn ? `#${fragment}` : ''}`;
}
