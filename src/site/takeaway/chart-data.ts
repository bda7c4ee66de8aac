import type { ChartColumn, ChartCredit, ChartData } from '../../exports/chart/chart-data.ts';
import type { Field } from '../../exports/tables/observation-columns.ts';
import { defaultLocale, locales } from '../../locales/locales.ts';
import { readerFor, type Reader } from '../../locales/reader.ts';
import type { Target } from '../../model/legal-document.ts';
import type { Observation } from '../../model/observation.ts';
import type { Source } from '../../model/source.ts';
import type { Words } from '../../locales/words.ts';
import type { Chart } from '../figures/chart.ts';
import type { FigureView } from '../figures/figure-view.ts';
import { model } from '../model.ts';
import { chartPlaceHref } from '../links/chart-place.ts';
import { absoluteHref } from '../links/paths.ts';
import type { Cell, TableView } from '../views/table-view.ts';

/**
 * The table beside a chart, one row a figure: what the reader reads, and the number behind it with
 * bound, unit, time, place and source. Names of columns for programs are those of the English table.
 */
export function chartData(chart: Chart, reader: Reader): ChartData {
  const view = chart.figure(reader);
  const { table } = view;
  const english = chart.figure(readerFor(defaultLocale)).table;
  const figures = figuresOf(table, english);
  const columns = [
    ...namesOf(table, english),
    ...(numbers(table).length > 1 ? [measured(reader)] : []),
    ...(numbers(table).length > 0 ? factColumns(figures, reader) : []),
  ];
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
  };
}

/**
 * The same for programs: one for all languages, in English, with the title and the names of places
 * in the others.
 */
export function sharedChartData(chart: Chart): ChartData {
  const data = chartData(chart, readerFor(defaultLocale));
  const place = data.columns.findIndex(({ key }) => key === 'place_id');
  const others = locales.filter((locale) => locale !== defaultLocale);
  const names = place < 0 ? [] : others;
  return {
    ...data,
    translations: others.map((locale) => ({
      language: locale,
      title: chart.figure(readerFor(locale)).title,
      address: absoluteHref(chartPlaceHref(chart.place, locale)),
    })),
    columns: [
      ...data.columns,
      ...names.map((locale) => ({
        label: `${readerFor(locale).words.columns.place_id} (${locale})`,
        key: `place_${locale}`,
        type: 'text' as const,
      })),
    ],
    rows: data.rows.map((row) => [
      ...row,
      ...names.map((locale) => nameOf(row[place] ?? null, readerFor(locale))),
    ]),
  };
}

function nameOf(id: Field, { plain }: Reader): Field {
  const place = typeof id === 'string' ? model.places.get(id) : undefined;
  return place === undefined ? null : plain(place.name);
}

/** A row of the table, and one of its numbers. */
interface Figure {
  readonly row: readonly Cell[];
  /** What the column of the number is called. */
  readonly measure: string;
  readonly cell: Cell | undefined;
}

interface FigureColumn {
  readonly column: ChartColumn;
  readonly of: (figure: Figure) => Field;
}

function numbers({ columns }: TableView): readonly number[] {
  return columns.flatMap(({ isNumber }, i) => (isNumber ? [i] : []));
}

function figuresOf(table: TableView, english: TableView): readonly Figure[] {
  const places = numbers(table);
  if (places.length === 0) {
    return table.rows.map((row) => ({ row, measure: '', cell: undefined }));
  }
  return table.rows.flatMap((row) =>
    places.flatMap((place) => {
      const cell = row[place];
      const measure = (table.columns[place] ?? english.columns[place])?.label ?? '';
      return cell === undefined ? [] : [{ row, measure, cell }];
    }),
  );
}

/** The columns that say what a row is about. */
function namesOf(table: TableView, english: TableView): readonly FigureColumn[] {
  return table.columns.flatMap(({ label, isNumber }, i) =>
    isNumber
      ? []
      : [
          {
            column: {
              label,
              key: keyOf(english.columns[i]?.label ?? label),
              type: 'text' as const,
            },
            of: ({ row }: Figure) => row[i]?.text ?? null,
          },
        ],
  );
}

function keyOf(label: string): string {
  return label
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '');
}

function measured({ words }: Reader): FigureColumn {
  return {
    column: { label: words.columns.measure, key: 'measure', type: 'text' },
    of: ({ measure }) => measure,
  };
}

interface Fact {
  readonly key: keyof Words['columns'];
  readonly of: FigureColumn['of'];
  readonly type?: 'number';
  /** Whether the column is there although no row fills it. */
  readonly always?: true;
}

/** The number of a row and all that belongs to it. */
const facts: readonly Fact[] = [
  { key: 'value', of: ({ cell }) => valueOf(cell), type: 'number', always: true },
  { key: 'value_to', of: ofTarget(({ value }) => endsOf(value)[1]), type: 'number' },
  { key: 'shown', of: ({ cell }) => cell?.text ?? null, always: true },
  { key: 'bound', of: ofStated(({ bound }) => bound) },
  { key: 'unit', of: ofStated(({ unit }) => unit?.id ?? null) },
  { key: 'kind', of: ofStated((stated) => (isTarget(stated) ? 'target' : stated.kind)) },
  { key: 'as_of', of: ofClaim(({ timing, time }) => (timing === 'as-of' ? time : null)) },
  { key: 'period', of: ofClaim(({ timing, time }) => (timing === 'period' ? time : null)) },
  { key: 'due', of: ofTarget(({ due }) => due) },
  { key: 'indicator_id', of: ofStated(indicatorOf) },
  { key: 'place_id', of: ofStated(({ place }) => place.id) },
  { key: 'figure_id', of: ofStated(({ id }) => id) },
  { key: 'sources', of: ofStated((stated) => addressesOf(stated).join(' ')) },
];

function ofStated(read: (stated: Observation | Target) => Field): FigureColumn['of'] {
  return ({ cell }) => (cell?.states === undefined ? null : read(cell.states));
}

function ofClaim(read: (claim: Observation) => Field): FigureColumn['of'] {
  return ofStated((stated) => (isTarget(stated) ? null : read(stated)));
}

function ofTarget(read: (target: Target) => Field): FigureColumn['of'] {
  return ofStated((stated) => (isTarget(stated) ? read(stated) : null));
}

function factColumns(figures: readonly Figure[], { words }: Reader): readonly FigureColumn[] {
  const labels = words.columns;
  return facts
    .filter(({ always, of }) => always ?? figures.some((figure) => of(figure) !== null))
    .map(({ key, of, type }) => ({
      column: { label: labels[key], key, type: type ?? 'text' },
      of,
    }));
}

function valueOf(cell: Cell | undefined): number | null {
  if (cell?.states !== undefined) return endsOf(cell.states.value)[0];
  return typeof cell?.value === 'number' ? cell.value : null;
}

/** A range from its lower to its upper end; a single number is its own beginning. */
function endsOf(value: Target['value']): readonly [number | null, number | null] {
  return value === null || typeof value === 'number' ? [value, null] : value;
}

function isTarget(stated: Observation | Target): stated is Target {
  return 'due' in stated;
}

function indicatorOf({ indicator }: Observation | Target): string | null {
  if (indicator === undefined) return null;
  return typeof indicator === 'string' ? indicator : indicator.id;
}

function sourcesOfOne(stated: Observation | Target): readonly Source[] {
  return isTarget(stated) ? stated.sources : stated.citations.map(({ source }) => source);
}

function addressesOf(stated: Observation | Target): readonly string[] {
  return sourcesOfOne(stated).map(({ url }) => url);
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

function definitionsOf(figures: readonly Figure[], { plain }: Reader) {
  const ids = figures.flatMap(({ cell }) => (cell?.states && indicatorOf(cell.states)) ?? []);
  return [...new Set(ids)]
    .flatMap((id) => model.indicators.get(id) ?? [])
    .map(({ name, definition }) => ({ name: plain(name), text: plain(definition) }));
}

function sourcesOf(figures: readonly Figure[]) {
  const named = figures.flatMap(({ cell }) => (cell?.states ? sourcesOfOne(cell.states) : []));
  const names = new Map(named.map(({ url, publisher }) => [url, publisher]));
  return [...names].map(([address, name]) => ({ name, address }));
}
