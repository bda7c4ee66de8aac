import { indicatorTrend } from '../charts/indicator-trend.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Target } from '../model/legal-document.ts';
import { breaksOf } from '../stats/segments.ts';
import { series, type Series } from '../stats/series.ts';
import type { Reader } from '../locales/reader.ts';
import { chartFormat, shortClaim } from './chart-format.ts';
import { whenOf } from './claim-view.ts';
import { figureView, type FigureView } from './figure-view.ts';
import { model } from './model.ts';
import { observationsOfIndicator } from './observations.ts';
import { quantityOf } from './quantity.ts';
import { gapFigure, gapsOfIndicator } from './target-gaps.ts';

/** What can honestly be drawn of an indicator: a gap where there is a goal, a line where there are two dates. */
export function indicatorFigures(indicator: Indicator, reader: Reader): readonly FigureView[] {
  const gaps = gapsOfIndicator(indicator.id);
  const lines = series(observationsOfIndicator(indicator.id)).filter(
    ({ kind, observations }) => kind === indicator.kind && hasTwoDates(observations),
  );
  return [
    ...(gaps.length > 0 ? [gapFigure(gaps, reader)] : []),
    ...lines.map((line) => trendFigure(indicator, line, reader)),
  ];
}

function hasTwoDates(observations: Series['observations']): boolean {
  return new Set(observations.map(({ time }) => time)).size > 1;
}

function trendFigure(indicator: Indicator, line: Series, reader: Reader): FigureView {
  const { t, plain, format } = reader;
  const { place, observations } = line;
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
    sources: observations.flatMap(({ citations }) =>
      citations.map(({ source }) => source.publisher),
    ),
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
        focus: place.id,
        format: { ...formats, value: isPercent ? formats.percent : formats.value },
        labels: {
          notReported: t.chart.notReported,
          break: (date) => t.chart.break(format.date(date)),
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
