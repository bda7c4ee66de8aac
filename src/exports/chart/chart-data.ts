import { toCsv } from '../tables/csv.ts';
import type { Field } from '../tables/observation-columns.ts';

/** The numbers of a chart as they leave the site. */
export interface ChartData {
  /** The chart’s id among all charts. */
  readonly chart: string;
  readonly title: string;
  readonly subtitle: string;
  /** BCP 47: the language of the words in it. */
  readonly language: string;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly (readonly Field[])[];
  readonly credit: ChartCredit;
  /** What the indicators in it are, in plain words. */
  readonly definitions: readonly { readonly name: string; readonly text: string }[];
  readonly sources: readonly { readonly name: string; readonly address: string }[];
  /** What the chart is called in the other languages, and where it stands there; none in a file of one. */
  readonly translations: readonly ChartTranslation[];
}

interface ChartTranslation {
  readonly language: string;
  readonly title: string;
  readonly address: string;
}

export interface ChartColumn {
  /** What the reader calls it. */
  readonly label: string;
  /** What a program calls it: the same in every language. */
  readonly key: string;
  readonly type: 'text' | 'number';
  /** Whether it came after the columns of the credit had been promised: in CSV it stands behind them. */
  readonly isAdded?: boolean;
}

/** What goes with the numbers wherever they are taken. */
export interface ChartCredit {
  readonly source: string;
  /** The newest time the chart shows; null where that is not one time. */
  readonly asOf: string | null;
  readonly release: string;
  readonly licence: string;
  readonly address: string;
}

const creditKeys = ['source', 'shown_as_of', 'release', 'licence', 'address'] as const;

/** One row a figure; who said it, release, licence and address stand in each, so that none is lost. */
export function chartCsv({ columns, rows, credit }: ChartData): string {
  const { source, asOf, release, licence, address } = credit;
  const constant = [source, asOf, release, licence, address];
  const isAdded = (i: number) => columns[i]?.isAdded === true;
  const around = <Value>(row: readonly Value[], credit: readonly Value[]) => [
    ...row.filter((_, i) => !isAdded(i)),
    ...credit,
    ...row.filter((_, i) => isAdded(i)),
  ];
  return toCsv(
    around(
      columns.map(({ key }) => key),
      creditKeys,
    ),
    rows.map((row) => around(row, constant)),
  );
}

/** The same with the chart’s words; each row is an object by the columns’ keys, null for unknown. */
export function chartJson(data: ChartData, schema: string): string {
  const {
    chart,
    title,
    subtitle,
    language,
    columns,
    rows,
    credit,
    definitions,
    sources,
    translations,
  } = data;
  const { source, asOf, release, licence, address } = credit;
  const file = {
    $schema: schema,
    chart,
    language,
    title,
    subtitle,
    source,
    shown_as_of: asOf,
    release,
    licence,
    address,
    columns: columns.map(({ label, key, type }) => ({ label, key, type })),
    rows: rows.map((row) => Object.fromEntries(columns.map(({ key }, i) => [key, row[i] ?? null]))),
    definitions,
    sources,
    translations,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
