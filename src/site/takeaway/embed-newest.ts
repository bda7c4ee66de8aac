import type { Observation } from '../../model/observation.ts';
import { latest } from '../../stats/latest.ts';
import { series } from '../../stats/series.ts';
import type { Reader } from '../../locales/reader.ts';
import { whenOf } from '../views/claim-words.ts';
import { drawable, trendChart } from '../figures/trend-chart-id.ts';
import { model } from '../model.ts';
import { observationsOfIndicator } from '../views/observations.ts';
import { publishersOf } from '../views/publishers.ts';
import { quantityOf, type Quantity } from '../views/quantity.ts';

/** The newest figure of a chart, with what makes it a claim. */
export interface NewestClaim {
  readonly quantity: Quantity;
  readonly when: string;
  /** Everybody who says so. */
  readonly who: string;
}

export interface Newest {
  /** Several where sources disagree; none for a chart of many places or of no number. */
  readonly claims: readonly NewestClaim[];
  /** Whether the picture is a line, which does not set its newest figure large. */
  readonly isLine: boolean;
}

/** The newest figures of the one place that a chart is about. */
export function newestOf(chart: string, reader: Reader): Newest {
  const [indicator = '', place = model.nation.id] = chart.split('.');
  const claims = observationsOfIndicator(indicator).filter((claim) => claim.place.id === place);
  const line = series(claims).find((one) => drawable(one) && trendChart(one) === chart);
  const said = Map.groupBy(latest(line?.observations ?? claims), (claim) =>
    [quantityOf(claim, reader).phrase, whenOf(claim, reader)].join(),
  );
  return {
    claims: [...said.values()].flatMap((alike) => newestClaim(alike, reader)),
    isLine: line !== undefined,
  };
}

/** One line of text: 83.9%, as of 15 July 2025 (publisher). */
export function newestText({ quantity, when, who }: NewestClaim): string {
  return `${quantity.phrase}, ${when} (${who})`;
}

/** Claims that say the same, as one. */
function newestClaim(alike: readonly Observation[], reader: Reader): readonly NewestClaim[] {
  return alike.slice(0, 1).map((claim) => ({
    quantity: quantityOf(claim, reader),
    when: whenOf(claim, reader),
    who: reader.format.list(publishersOf(alike)),
  }));
}
