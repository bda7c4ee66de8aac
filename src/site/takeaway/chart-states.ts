import { createHash } from 'node:crypto';
import { defaultLocale, locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { charts } from '../figures/chart-catalogue.ts';
import type { Chart } from '../figures/chart.ts';
import { chartData } from './chart-data.ts';

/** What a chart shows, as far as it can be compared: the numbers, and what it is called. */
interface ChartState {
  readonly hash: string;
  readonly title: Readonly<Record<string, string>>;
}

/** The state of every chart, by id. */
export function chartStates(): Readonly<Record<string, ChartState>> {
  return Object.fromEntries(
    charts.map((chart) => [
      chart.id,
      {
        hash: hashOfChart(chart),
        title: Object.fromEntries(
          locales.map((locale) => [locale, chart.figure(readerFor(locale)).title]),
        ),
      },
    ]),
  );
}

/**
 * Names the numbers of a chart with all that belongs to them: bounds, units, times, places, claims
 * and sources. Words of the site may be bettered without another hash.
 */
export function hashOfChart(chart: Chart): string {
  const { columns, rows, sources } = chartData(chart, readerFor(defaultLocale));
  const facts = columns.flatMap(({ key }, i) => (factKeys.has(key) ? [i] : []));
  const numbers = rows.map((row) => facts.map((i) => row[i] ?? null));
  const keys = facts.map((i) => columns[i]?.key);
  const state = JSON.stringify([keys, numbers, sources]);
  return createHash('sha256').update(state).digest('hex').slice(0, 16);
}

const factKeys = new Set([
  ...['value', 'value_to', 'bound', 'unit', 'kind', 'as_of', 'period', 'due'],
  ...['indicator_id', 'place_id', 'figure_id'],
]);
