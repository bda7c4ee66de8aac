import type { ChartColumn, ChartCredit, ChartData } from '../../exports/chart/chart-data.ts';
import type { Field } from '../../exports/tables/observation-columns.ts';
import { defaultLocale, locales } from '../../locales/locales.ts';
import { readerFor, type Reader } from '../../locales/reader.ts';
import type { Chart } from '../figures/chart.ts';
import type { FigureView } from '../figures/figure-view.ts';
import { model } from '../model.ts';
import { chartPlaceHref } from '../links/chart-place.ts';
import { absoluteHref } from '../links/paths.ts';
import { indicatorOf, sourcesOfOne, statedColumns } from './chart-facts.ts';
import { figuresOf, namesOf, type ChartFigure, type FigureColumn } from './chart-rows.ts';

/**
 * The table beside a chart, one row a figure: what the reader reads, and the number behind it with
 * bound, unit, time, place, source and caveats; then what chart and headline say beside the table.
 * Names of columns for programs are those of the English table.
 */
export function chartData(chart: Chart, reader: Reader): ChartData {
  return dataOf(chart, columnsOf(chart, reader), reader);
}

/**
 * The same for programs: one for all languages, in English, with titles, names of places and notes
 * in the others.
 */
export function sharedChartData(chart: Chart): ChartData {
  const english = columnsOf(chart, readerFor(defaultLocale));
  const others = locales.filter((locale) => locale !== defaultLocale);
  const columns = english.columns.flatMap((one) =>
    one.column.key === 'note' ? [one, ...noteColumns(one)] : [one],
  );
  const id = columns.find(({ column }) => column.key === 'place_id');
  const names = id === undefined ? [] : others.map((locale) => nameColumn(id, locale));
  return {
    ...dataOf(chart, { ...english, columns: [...columns, ...names] }, readerFor(defaultLocale)),
    translations: others.map((locale) => ({
      language: locale,
      title: chart.figure(readerFor(locale)).title,
      address: absoluteHref(chartPlaceHref(chart.place, locale)),
    })),
  };
}

interface ChartColumns {
  readonly figures: readonly ChartFigure[];
  readonly columns: readonly FigureColumn[];
}

function columnsOf(chart: Chart, reader: Reader): ChartColumns {
  const { table, computed = [] } = chart.figure(reader);
  const english = chart.figure(readerFor(defaultLocale)).table;
  const figures = figuresOf(table, computed, reader);
  return {
    figures,
    columns: [...namesOf(table, english), ...statedColumns(table, figures, reader)],
  };
}

function dataOf(chart: Chart, { figures, columns }: ChartColumns, reader: Reader): ChartData {
  const view = chart.figure(reader);
  return {
    chart: view.chart,
    title: view.title,
    subtitle: view.subtitle,
    language: reader.locale,
    columns: columns.map(({ column }) => column),
    rows: figures.map((figure) => columns.map(({ of }) => of(figure))),
    credit: creditOf(chart, view, reader),
    definitions: definitionsOf(figures, reader),
    sources: sourcesOf(figures),
    translations: [],
  };
}

/** What the English note of a figure says in Vietnamese. */
function noteColumns({ column }: FigureColumn): readonly FigureColumn[] {
  return [
    {
      column: { ...column, label: `${column.label} (vi)`, key: 'note_vi' },
      of: ({ cell }) => cell?.states?.note?.vi ?? null,
    },
  ];
}

function nameColumn({ of }: FigureColumn, locale: (typeof locales)[number]): FigureColumn {
  const column: ChartColumn = {
    label: `${readerFor(defaultLocale).words.columns.place_id} (${locale})`,
    key: `place_${locale}`,
    type: 'text',
  };
  return { column, of: (figure) => nameOf(of(figure), readerFor(locale)) };
}

function nameOf(id: Field, { plain }: Reader): Field {
  const place = typeof id === 'string' ? model.places.get(id) : undefined;
  return place === undefined ? null : plain(place.name);
}

function creditOf({ place }: Chart, { foot, asOf }: FigureView, { locale }: Reader): ChartCredit {
  return {
    source: foot,
    asOf: asOf ?? null,
    release: model.about.version,
    licence: model.about.licence.id,
    address: absoluteHref(chartPlaceHref(place, locale)),
  };
}

function definitionsOf(figures: readonly ChartFigure[], { plain }: Reader) {
  const ids = figures.flatMap(({ cell }) => (cell?.states && indicatorOf(cell.states)) ?? []);
  return [...new Set(ids)]
    .flatMap((id) => model.indicators.get(id) ?? [])
    .map(({ name, definition }) => ({ name: plain(name), text: plain(definition) }));
}

function sourcesOf(figures: readonly ChartFigure[]) {
  const named = figures.flatMap(({ cell }) => (cell?.states ? sourcesOfOne(cell.states) : []));
  const names = new Map(named.map(({ url, publisher }) => [url, publisher]));
  return [...names].map(([address, name]) => ({ name, address }));
}
