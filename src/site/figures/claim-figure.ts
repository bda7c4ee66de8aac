import { singleFigure } from '../../charts/single/single.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { claimFinding } from '../../stats/findings/claim-finding.ts';
import { latest } from '../../stats/latest.ts';
import type { Spread } from '../../stats/spread.ts';
import { axisValue, chartFormat, shortClaim } from './chart-format.ts';
import { whenOf } from '../views/claim-words.ts';
import { figureView, type FigureView } from './figure-view.ts';
import { claimHeadline } from '../headlines/headline-trend.ts';
import { model } from '../model.ts';
import { publishersOf } from '../views/publishers.ts';
import { quantityOf } from '../views/quantity.ts';
import { targetReading } from '../views/target-reading.ts';
import { targetsFor } from '../views/targets-for.ts';
import { claimsTable } from './claims-table.ts';

/**
 * The newest figure of a place set large, on a scale with the goal for it; undefined where the
 * newest claims have no time, say no result or are about a part of the place.
 */
export function claimFigure(
  chart: string,
  indicator: Indicator,
  claims: readonly Observation[],
  reader: Reader,
): FigureView | undefined {
  const newest = latest(claims);
  const [claim] = newest;
  if (claim === undefined || claim.scope !== undefined) return undefined;
  const finding = claimFinding(
    claim,
    targetsFor(indicator.id, claim.place, claim.unit.id),
    targetReading,
  );
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
      table: claimsTable(plain(indicator.name), newest, target ? [target] : [], reader),
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

function wordsInside(indicator: Indicator, reader: Reader) {
  const { t, plain, format } = reader;
  const labels = reader.words.labels;
  const formats = chartFormat(reader);
  return {
    format: {
      value: axisValue(indicator.unit, reader),
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
