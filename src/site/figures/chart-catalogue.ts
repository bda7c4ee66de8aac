import type { Reader } from '../../locales/reader.ts';
import type { Province } from '../../model/place.ts';
import { drawnOn } from '../links/chart-place.ts';
import { paths } from '../links/paths.ts';
import { model } from '../model.ts';
import { given, remembered, type Chart } from './chart.ts';
import { coverageFigure } from './coverage-figure.ts';
import type { FigureView } from './figure-view.ts';
import { indicatorCharts, provinceLines } from './indicator-charts.ts';
import { indicesFigure } from './indices-figure.ts';
import { mergerFigure, mergersFigure } from './merger-figures.ts';
import { formerFigure, formerLines } from './province-former-units.ts';
import { taskFigure } from './task-figure.ts';
import { tileFigure } from './tile-figure.ts';
import { timelineFigure } from './timeline-figure.ts';

/** The charts of a province that have files of their own, besides its lines. */
function provinceCharts(province: Province): readonly Chart[] {
  const { id } = province;
  const named = (chart: string) => [chart, drawnOn(paths.province(id), chart)] as const;
  return [
    ...given(...named(`indices.${id}`), (reader) => indicesFigure(province, reader)),
    ...given(...named(`merger.${id}`), (reader) => mergerFigure(province, reader)),
    ...formerLines(province).flatMap((lines) =>
      given(...named(lines.chart), (reader) => formerFigure(lines, reader)),
    ),
  ];
}

const indicators = [...model.indicators.values()];

/** Every chart of the site, each under its address. */
export const charts: readonly Chart[] = [
  ...given('tasks', drawnOn(paths.home, 'tasks'), taskFigure),
  ...given('timeline', drawnOn(paths.timeline, 'timeline'), timelineFigure),
  ...given('provinces', drawnOn(paths.provinces, 'provinces'), tileFigure),
  ...given('coverage', drawnOn(paths.coverage, 'coverage'), coverageFigure),
  ...given('merger', drawnOn(paths.provinces, 'merger'), mergersFigure),
  ...indicators.flatMap(indicatorCharts),
  ...indicators.flatMap(provinceLines),
  ...model.provinces.flatMap(provinceCharts),
].map(remembered);

const byId = new Map(charts.map((chart) => [chart.id, chart]));
const byPage = Map.groupBy(charts, ({ place }) => place.path);

/** The charts that stand on a page, or whose numbers do, by its address without base and language. */
export function chartsOn(path: string): readonly Chart[] {
  return byPage.get(path) ?? [];
}

/**
 * The chart of an address.
 *
 * @throws If there is none.
 */
export function chartOf(id: string): Chart {
  const chart = byId.get(id);
  if (chart === undefined) throw new Error(`No chart ${id} is in the catalogue.`);
  return chart;
}

/** A chart as pages show it; undefined where the dataset has nothing to draw. */
export function figureOf(id: string, reader: Reader): FigureView | undefined {
  return byId.get(id)?.figure(reader);
}
