import { indicatorTrend } from '../charts/indicator-trend.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Target } from '../model/legal-document.ts';
import { find } from '../model/lookup.ts';
import { resultKinds } from '../stats/latest.ts';
import { breaksOf } from '../stats/segments.ts';
import { series, type Series } from '../stats/series.ts';
import type { Reader } from '../locales/reader.ts';
import { chartFormat, shortClaim } from './chart-format.ts';
import { whenOf } from './claim-view.ts';
import { figureView, type FigureView } from './figure-view.ts';
import { model } from './model.ts';
import { observationsOfPlace } from './observations.ts';
import { publishersOf } from './publishers.ts';
import { quantityOf } from './quantity.ts';

/** A line needs two dates, and says how things stand: changes and aims are not drawn. */
export function drawable({ kind, observations }: Series): boolean {
  return resultKinds.includes(kind) && new Set(observations.map(({ time }) => time)).size > 1;
}

/** The lines of one place, one for each indicator with comparable claims of two dates. */
export function placeTrends(place: string, reader: Reader): readonly FigureView[] {
  return series(observationsOfPlace(place))
    .filter(drawable)
    .map((line) => trendFigure(line, reader));
}

export function trendFigure(line: Series, reader: Reader): FigureView {
  const { t, plain, format } = reader;
  const { place, observations } = line;
  const indicator = find(model.indicators, line.indicator);
  const targets = targetsOf(indicator, line);
  const newest = observations.at(-1);
  const words = {
    id: `trend-${indicator.id}-${place.id}`,
    title: t.chart.trend.title(plain(indicator.name), plain(place.name)),
    subtitle: t.chart.trend.subtitle(plain(indicator.unit.name)),
    description: t.chart.trend.description(
      t.figures(observations.length, format),
      newest ? quantityOf(newest, reader).phrase : '',
    ),
    sources: publishersOf(observations),
    table: {
      caption: plain(indicator.name),
      columns: [{ label: t.columns.when }, { label: t.columns.value, isNumber: true }],
      rows: observations.map((claim) => [
        { text: whenOf(claim, reader) },
        { text: shortClaim(claim, reader) },
      ]),
    },
  };
  const formats = chartFormat(reader);
  const isPercent = indicator.unit.style === 'percent';
  return figureView(
    words,
    (frame) =>
      indicatorTrend({
        ...frame,
        observations,
        targets,
        breaks: breaksOf(line),
        ...(place.kind === 'province' ? { focus: place.id } : {}),
        format: { ...formats, value: isPercent ? formats.percent : formats.value },
        labels: {
          notReported: t.chart.notReported,
          break: (date, cause) => t.chart.break[cause](format.date(date)),
        },
      }),
    reader,
  );
}

function targetsOf({ id }: Indicator, { place, unit }: Series): readonly Target[] {
  return model.targets.filter(
    (target) => target.indicator === id && target.place === place && target.unit?.id === unit,
  );
}
