import type { Indicator } from '../../model/indicator.ts';
import type { Province } from '../../model/place.ts';
import { paths } from '../links/paths.ts';
import { model } from '../model.ts';
import { charts, chartsOn } from './chart-catalogue.ts';
import { provinceLinesDrawn } from './province-figures.ts';
import { trendChart } from './trend-chart-id.ts';

/** The chart that stands for an indicator where its page is shared: the plainest it has. */
export function chartOfIndicator({ id }: Indicator): string {
  return chartsOn(paths.indicator(id))[0]?.id ?? 'provinces';
}

/** The chart that stands for a province: its first line, else all its indices, else its merger. */
export function chartOfProvince(province: Province): string {
  const [line] = provinceLinesDrawn(province);
  const candidates = [
    ...(line === undefined ? [] : [trendChart(line)]),
    `indices.${province.id}`,
    `merger.${province.id}`,
  ];
  return candidates.find((id) => known.has(id)) ?? 'provinces';
}

const known = new Set(charts.map(({ id }) => id));

/** Every chart that stands for a page: each has a picture of the shape that shared links show. */
export const pageCharts: ReadonlySet<string> = new Set([
  'tasks',
  'timeline',
  'provinces',
  'coverage',
  ...[...model.indicators.values()].map(chartOfIndicator),
  ...model.provinces.map(chartOfProvince),
]);
