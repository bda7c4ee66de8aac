import { chartOf, charts } from '../figures/chart-catalogue.ts';
import { paths } from '../links/paths.ts';
import { model } from '../model.ts';

const knownCharts = new Set(charts.map(({ id }) => id));
const knownIndicators = new Set(model.indicators.keys());

/** Where files about one thing lie, and whose page it is. */
const filesAbout: readonly (readonly [pattern: RegExp, page: (id: string) => string])[] = [
  [/^\/api\/v1\/provinces\/([^/]+)\.json$/, paths.province],
  [/^\/api\/v1\/indicators\/([^/]+)\.json$/, paths.indicator],
  [/^\/api\/v1\/meetings\/([^/]+)\.json$/, paths.meeting],
  [/^\/api\/v1\/documents\/([^/]+)\.json$/, paths.document],
  [/^\/feeds\/provinces\/([^/]+)\.atom$/, paths.province],
  [/^\/feeds\/indicators\/([^/]+)\.atom$/, paths.indicator],
  [/^\/compare\/([^/]+)\.(?:csv|json)$/, paths.indicator],
  [/^\/indicators\/([^/]+)\/(?:claims\/|history\/.*)$/, paths.indicator],
  [/^\/provinces\/([^/]+)\/history\/.*$/, paths.province],
  [/^\/releases\/([^/]+)\/(?:changes\/\d+\/)?$/, paths.release],
];

const chartFile = /^\/(?:embed|charts|previews|oembed)\/(.+?)(?:\/|\.csl\.json|\.[a-z]+)$/;

/**
 * The page, without language, that a page or file belongs to: they tell of the same thing, from
 * the same views and drawings. A chart belongs to the page on which it stands.
 *
 * @param path An address inside the site, without base and language.
 */
export function subjectOf(path: string): string {
  const [, chart = ''] = chartFile.exec(path) ?? [];
  if (knownCharts.has(chart)) return chartOf(chart).place.path;
  for (const [pattern, page] of filesAbout) {
    const [, id] = pattern.exec(path) ?? [];
    if (id !== undefined) return page(id);
  }
  const [, cited = ''] = /^\/cite\/(.+?)\.(?:bib|ris|csl\.json)$/.exec(path) ?? [];
  return knownIndicators.has(cited) ? paths.indicator(cited) : path;
}
