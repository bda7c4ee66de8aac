import type { Locale } from '../../locales/locales.ts';
import { model } from '../model.ts';
import { pageHref, paths } from './paths.ts';
import { figureId } from './figure-id.ts';

/** Where on the site a chart stands among its kind. */
export interface ChartPlace {
  /** The page, without base and language. */
  readonly path: string;
  /** The figure on that page; undefined where only the numbers of the chart stand there. */
  readonly fragment: string | undefined;
}

/** Charts about the whole country stand on the page of their subject. */
const pages: ReadonlyMap<string, ChartPlace> = new Map([
  ['tasks', { path: paths.home, fragment: figureId('tasks') }],
  ['timeline', { path: paths.timeline, fragment: figureId('timeline') }],
  ['coverage', { path: paths.coverage, fragment: figureId('coverage') }],
  ['merger', { path: paths.provinces, fragment: figureId('merger') }],
  ['provinces', { path: paths.provinces, fragment: figureId('provinces') }],
]);

const provinces = new Set(model.provinces.map(({ id }) => id));

/**
 * The page that shows a chart, by its address among all charts.
 *
 * @throws For an address of another shape, so that a new kind of chart is not forgotten here.
 */
export function pageOfChart(chart: string): ChartPlace {
  const known = pages.get(chart);
  if (known !== undefined) return known;
  const [subject = '', part] = chart.split('.');
  if (part !== undefined && provinces.has(part)) {
    return { path: paths.province(part), fragment: figureId(chart) };
  }
  if (model.indicators.has(subject)) {
    return { path: paths.indicator(subject), fragment: fragmentOf(chart, part) };
  }
  throw new Error(`No page is known for the chart ${chart}.`);
}

/** The address of that page in a language. */
export function chartPageHref(chart: string, locale: Locale): string {
  const { path, fragment } = pageOfChart(chart);
  return `${pageHref(path, locale)}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** Many small lines are left to their file; grid and map of a survey stand together, or the grid alone. */
function fragmentOf(chart: string, part: string | undefined): string | undefined {
  if (part === 'regions' || part === 'tiles') return undefined;
  return figureId(chart);
}
