import type { Locale } from '../../locales/locales.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Province } from '../../model/place.ts';
import { given, type Chart } from './chart.ts';
import { coverageFigure } from './coverage-figure.ts';
import { indicatorCharts, provinceLines } from './indicator-charts.ts';
import { indicesFigure } from './indices-figure.ts';
import { mergerFigure, mergersFigure } from './merger-figures.ts';
import type { FigureView } from './figure-view.ts';
import { taskFigure } from './task-figure.ts';
import { tileFigure } from './tile-figure.ts';
import { timelineFigure } from './timeline-figure.ts';
import { model } from '../model.ts';
import { formerFigure, formerLines } from './province-former-units.ts';

/** A dozen files are made of each view, one after the other. */
function remembered({ id, figure }: Chart): Chart {
  const views = new Map<Locale, FigureView>();
  return {
    id,
    figure: (reader) => {
      const view = views.get(reader.locale) ?? figure(reader);
      views.set(reader.locale, view);
      return view;
    },
  };
}

/** The charts of a province that have files of their own, besides its lines. */
export function provinceCharts(province: Province): readonly Chart[] {
  return [
    ...given(`indices.${province.id}`, (reader) => indicesFigure(province, reader)),
    ...given(`merger.${province.id}`, (reader) => mergerFigure(province, reader)),
    ...formerLines(province).map((lines) => ({
      id: lines.chart,
      figure: (reader: Reader) => formerFigure(lines, reader),
    })),
  ];
}

const indicators = [...model.indicators.values()];

/** Every chart of the site, each under its address. */
export const charts: readonly Chart[] = [
  ...given('tasks', taskFigure),
  { id: 'timeline', figure: timelineFigure },
  { id: 'provinces', figure: tileFigure },
  { id: 'coverage', figure: coverageFigure },
  { id: 'merger', figure: mergersFigure },
  ...indicators.flatMap(indicatorCharts),
  ...indicators.flatMap(provinceLines),
  ...model.provinces.flatMap(provinceCharts),
].map(remembered);

const byId = new Map(charts.map((chart) => [chart.id, chart]));

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
