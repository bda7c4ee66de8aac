import { indicatorTrend } from '../../charts/trend/trend.ts';
import type { Indicator } from '../../model/indicator.ts';
import { find } from '../../model/lookup.ts';
import type { Observation } from '../../model/observation.ts';
import { breaksOf } from '../../stats/segments.ts';
import { trendFinding } from '../../stats/findings/trend-finding.ts';
import type { Series } from '../../stats/series.ts';
import type { Reader } from '../../locales/reader.ts';
import { axisValue, chartFormat } from './chart-format.ts';
import { figureView, type FigureView } from './figure-view.ts';
import { trendHeadline } from '../headlines/headline-trend.ts';
import { model } from '../model.ts';
import { publishersOf } from '../views/publishers.ts';
import { quantityOf } from '../views/quantity.ts';
import { targetReading } from '../views/target-reading.ts';
import { targetsFor } from '../views/targets-for.ts';
import { trendChart } from './trend-chart-id.ts';
import { claimsTable } from './claims-table.ts';

export function trendFigure(line: Series, reader: Reader): FigureView {
  const { t, plain, format } = reader;
  const { place, observations } = line;
  const indicator = find(model.indicators, line.indicator);
  const targets = targetsFor(indicator.id, place, line.unit, line.scope);
  const finding = trendFinding(line, targets, targetReading);
  const newest = observations.at(-1);
  const formats = chartFormat(reader);
  const words = {
    chart: trendChart(line),
    title: finding
      ? trendHeadline(finding, reader)
      : t.chart.trend.title(plain(indicator.name), plain(place.name)),
    subtitle: trendSubtitle(indicator, observations, reader),
    description: t.chart.trend.description(
      t.figures(observations.length, format),
      newest ? quantityOf(newest, reader).phrase : '',
    ),
    sources: publishersOf(observations),
    table: claimsTable(plain(indicator.name), observations, targets, reader),
    computed: breaksOf(line).map((date) => ({
      role: 'break' as const,
      value: null,
      shown: format.date(date),
      indicator: indicator.id,
      place: place.id,
      timing: 'as-of' as const,
      time: date,
    })),
  };
  return figureView(
    words,
    (frame) =>
      indicatorTrend({
        ...frame,
        observations,
        targets,
        breaks: breaksOf(line),
        ...(place.kind === 'province' ? { focus: place.id } : {}),
        format: {
          ...formats,
          value: axisValue(indicator.unit, reader),
          due: ({ due }) => format.date(due),
        },
        labels: {
          notReported: t.chart.notReported,
          break: (date, cause) => t.chart.break[cause](format.date(date)),
        },
      }),
    reader,
  );
}

/** The unit; what open marks mean only where there are some. */
function trendSubtitle(
  { unit }: Indicator,
  observations: readonly Observation[],
  { t, plain }: Reader,
): string {
  const { subtitle, bounds } = t.chart.trend;
  const isOpen = observations.some(({ bound }) => bound !== 'exact');
  return [subtitle(plain(unit.name)), ...(isOpen ? [bounds] : [])].join(' ');
}
