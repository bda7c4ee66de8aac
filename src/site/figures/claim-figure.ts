import { singleFigure } from '../../charts/single-figure.ts';
import { chartLabelsFor } from '../../locales/chart-labels.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Target } from '../../model/legal-document.ts';
import type { Observation } from '../../model/observation.ts';
import { claimFinding } from '../../stats/findings/claim-finding.ts';
import { latest } from '../../stats/latest.ts';
import type { Spread } from '../../stats/spread.ts';
import { chartFormat, shortClaim } from '../chart-format.ts';
import { whenOf } from '../claim-view.ts';
import { documentDate } from '../document-date.ts';
import { figureView, type FigureView } from '../figure-view.ts';
import { claimHeadline } from '../headline-trend.ts';
import { model } from '../model.ts';
import { publishersOf } from '../publishers.ts';
import { quantityOf } from '../quantity.ts';
import type { TableView } from '../table-view.ts';

/**
 * The newest figure of a place set large, on a scale with the goal for it; undefined where the
 * newest claims have no time or say no result.
 */
export function claimFigure(
  chart: string,
  indicator: Indicator,
  claims: readonly Observation[],
  reader: Reader,
): FigureView | undefined {
  const newest = latest(claims);
  const [claim] = newest;
  if (claim === undefined) return undefined;
  const finding = claimFinding(claim, targetsOf(indicator, claim), documentDate);
  if (finding === undefined) return undefined;
  const { t, plain } = reader;
  const target = finding.goal?.target;
  return figureView(
    {
      chart,
      title: claimHeadline(finding, reader),
      subtitle: t.chart.trend.subtitle(plain(indicator.unit.name)),
      description: t.chart.single.description,
      sources: publishersOf(newest),
      table: tableOf(newest, target, reader),
    },
    (drawing) =>
      singleFigure({
        ...drawing,
        claims: newest,
        ...(target ? { target } : {}),
        ...(indicator.unit.style === 'percent' ? { bounds: [0, 100] as const } : {}),
        ...(claim.place.kind === 'province' ? { focus: claim.place.id } : {}),
        ...wordsInside(indicator, reader),
      }),
    reader,
  );
}

function targetsOf(indicator: Indicator, { place, unit }: Observation): readonly Target[] {
  return model.targets.filter(
    (target) =>
      target.indicator === indicator.id && target.place === place && target.unit?.id === unit.id,
  );
}

function tableOf(
  newest: readonly Observation[],
  target: Target | undefined,
  reader: Reader,
): TableView {
  const { t, format, plain } = reader;
  const goal = target && [
    { text: format.date(target.due) },
    { text: chartFormat(reader).target(target) },
  ];
  return {
    caption: newest[0] ? plain(newest[0].indicator.name) : '',
    columns: [
      { label: t.columns.when, isTime: true },
      { label: t.columns.value, isNumber: true },
    ],
    rows: [
      ...newest.map((one) => [{ text: whenOf(one, reader) }, { text: shortClaim(one, reader) }]),
      ...(goal ? [goal] : []),
    ],
  };
}

function wordsInside(indicator: Indicator, reader: Reader) {
  const { t, plain, format } = reader;
  const labels = chartLabelsFor[reader.locale];
  const formats = chartFormat(reader);
  return {
    format: {
      value: indicator.unit.style === 'percent' ? formats.percent : formats.value,
      claim: formats.claim,
      figure: (one: Observation) => {
        const { unit } = quantityOf(one, reader);
        return { number: shortClaim(one, reader), ...(unit ? { unit } : {}) };
      },
      time: (one: Observation) => whenOf(one, reader),
      target: formats.target,
    },
    labels: {
      notReported: t.chart.notReported,
      nation: plain(model.nation.name),
      spread: ({ places, lowerQuartile, upperQuartile, median }: Spread) =>
        labels.spread(
          format.number(places),
          formats.value(lowerQuartile),
          formats.value(upperQuartile),
          formats.value(median),
        ),
    },
  };
}
