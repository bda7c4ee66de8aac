import type { ChartData } from './chart-data.ts';
import type { Field } from '../tables/observation-columns.ts';
import { workbookFile } from './workbook-file.ts';

/** The names of the two sheets and of the lines of the second, in the reader’s language. */
export interface WorkbookWords {
  readonly data: string;
  readonly notes: string;
  readonly title: string;
  readonly source: string;
  readonly asOf: string;
  readonly release: string;
  readonly licence: string;
  readonly address: string;
  /** Heads the list of what programs call the columns. */
  readonly columns: string;
}

/** A workbook: the numbers as numbers, and a sheet that says what they are and whose. */
export function chartXlsx(data: ChartData, words: WorkbookWords): Uint8Array {
  const { columns, rows } = data;
  return workbookFile([
    {
      name: words.data,
      rows: [
        { cells: columns.map(({ label }) => label), style: 'header' },
        ...rows.map((row) => ({ cells: row.map(cellOf), style: 'plain' as const })),
      ],
      widths: columns.map(({ label }, i) => widthOf([label, ...rows.map((row) => row[i])])),
      hasFixedHeader: true,
    },
    {
      name: words.notes,
      rows: notesOf(data, words).map((cells) => ({ cells, style: 'note' as const })),
      widths: [22, 90],
      hasFixedHeader: false,
    },
  ]);
}

function notesOf(data: ChartData, words: WorkbookWords): readonly (readonly [string, string])[] {
  const { title, subtitle, columns, credit, definitions, sources } = data;
  return [
    [words.title, `${title} ${subtitle}`.trim()],
    ...definitions.map(({ name, text }) => [name, text] as const),
    [words.source, credit.source],
    ...(credit.asOf === null ? [] : [[words.asOf, credit.asOf] as const]),
    [words.release, credit.release],
    [words.licence, credit.licence],
    [words.address, credit.address],
    ...sources.map(({ name, address }) => [name, address] as const),
    [words.columns, ''],
    ...columns.map(({ label, key }) => [label, key] as const),
  ];
}

function cellOf(field: Field): number | string | null {
  return field === null || typeof field === 'number' ? field : String(field);
}

/** Characters; long texts are cut by the column, not the column widened by them. */
function widthOf(fields: readonly (Field | undefined)[]): number {
  const longest = Math.max(...fields.map((field) => String(field ?? '').length));
  return Math.min(Math.max(longest + 2, 8), 44);
}
