import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import type { ChartData } from './chart-data.ts';
import type { Field } from '../tables/observation-columns.ts';

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
}

/** A workbook: the numbers as numbers, and a sheet that says what they are and whose. */
export async function chartXlsx(data: ChartData, words: WorkbookWords): Promise<Uint8Array> {
  const { columns, rows } = data;
  const header = columns.map(({ label }) => ({ value: label, fontWeight: 'bold' as const }));
  const notes = notesOf(data, words);
  const workbook = await writeXlsxFile([
    {
      sheet: words.data,
      data: [header, ...rows.map((row) => row.map(cellOf))],
      columns: columns.map(({ label }, i) => ({
        width: widthOf([label, ...rows.map((r) => r[i])]),
      })),
      stickyRowsCount: 1,
    },
    {
      sheet: words.notes,
      data: notes.map(([name, text]) => [
        { value: name, fontWeight: 'bold' as const, alignVertical: 'top' as const },
        { value: text, wrap: true },
      ]),
      columns: [{ width: 22 }, { width: 90 }],
    },
  ]).toBuffer();
  return withoutClock(workbook);
}

function notesOf(data: ChartData, words: WorkbookWords): readonly (readonly [string, string])[] {
  const { title, subtitle, credit, definitions, sources } = data;
  return [
    [words.title, `${title} ${subtitle}`.trim()],
    ...definitions.map(({ name, text }) => [name, text] as const),
    [words.source, credit.source],
    ...(credit.asOf === null ? [] : [[words.asOf, credit.asOf] as const]),
    [words.release, credit.release],
    [words.licence, credit.licence],
    [words.address, credit.address],
    ...sources.map(({ name, address }) => [name, address] as const),
  ];
}

/** A text is always written as one: a spreadsheet never runs it. */
function cellOf(field: Field) {
  if (field === null) return null;
  return typeof field === 'number'
    ? { value: field, type: Number }
    : { value: String(field), type: String };
}

/** Characters; long texts are cut by the column, not the column widened by them. */
function widthOf(fields: readonly (Field | undefined)[]): number {
  const longest = Math.max(...fields.map((field) => String(field ?? '').length));
  return Math.min(Math.max(longest + 2, 8), 44);
}

/** The files of a workbook carry the hour they were packed; the same numbers shall be the same bytes. */
function withoutClock(workbook: Uint8Array): Uint8Array {
  return zipSync(unzipSync(workbook), { mtime: new Date(1980, 0, 1), level: 6 });
}
