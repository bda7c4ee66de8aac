import { readFolder } from '../../src/dataset/read-folder.ts';
import type { RawFile } from '../../src/dataset/raw-file.ts';
import { importTable, type Imported } from '../../scripts/import/import-table.ts';
import { refusalText } from '../../scripts/import/refusal.ts';
import { tableReports } from '../../scripts/import/table-reports.ts';
import { toDataset } from '../../src/dataset/to-dataset.ts';

const small = readFolder('tests/fixtures/dataset').files;
const country = readFolder('tests/fixtures/country').files;

/** What the small dataset takes from the country, so that it has all provinces. */
const ofCountry = /^(?:provinces\/.*|regions\.yaml|geo\/tile-grid\.yaml)$/;

/** The small dataset of the other tests with the provinces of the country. */
export const dataFiles: readonly RawFile[] = [
  ...small.filter(({ path }) => !ofCountry.test(path)),
  ...country.filter(({ path }) => ofCountry.test(path)).map(withoutDocuments),
].toSorted((a, b) => (a.path < b.path ? -1 : 1));

/** The small dataset has not the document that the regions name. */
function withoutDocuments({ path, bytes }: RawFile): RawFile {
  const text = new TextDecoder().decode(bytes);
  return { path, bytes: Buffer.from(text.replaceAll(/^ *document: .*\n/gm, '')) };
}

/** A table whose rows differ from a sound one only in what is given. */
export function tableOf(...rows: readonly Readonly<Record<string, string>>[]): string {
  const told = rows.map((row) => ({ ...sound, ...row }));
  const columns = [...new Set(told.flatMap((row) => Object.keys(row)))];
  const lines = told.map((row) =>
    columns.map((name) => quoted(new Map(Object.entries(row)).get(name) ?? '')),
  );
  return [columns, ...lines].map((cells) => `${cells.join(',')}\n`).join('');
}

const sound = {
  report: '2025-10-service-index-2025',
  title_en: 'Service index 2025',
  title_vi: 'Chỉ số dịch vụ 2025',
  publisher: 'papi.org.vn',
  url: 'https://papi.org.vn/bao-cao-2025',
  accessed: '2025-11-20',
  indicator: 'service-index',
  place: 'Lai Châu',
  as_of: '2025-09-30',
  value: '40.1',
};

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

interface Options {
  readonly accessed?: string;
  readonly replace?: boolean;
}

export function imported(table: string, options: Options = {}): Imported {
  const { accessed, replace = false } = options;
  const file = { path: 't.csv', bytes: Buffer.from(table) };
  return importTable({ table: file, data: dataFiles, accessed, replace });
}

/** What a table becomes, by path, without the check of the whole dataset, which takes its time. */
export function filesOf(table: string, options: Options = {}): Readonly<Record<string, string>> {
  const made = reportsOf(Buffer.from(table), options);
  if ('refusals' in made) throw new Error(refusalText('t.csv', made.refusals, 'en'));
  return Object.fromEntries(made.reports.map(({ path, text }) => [path, text]));
}

/** Everything that is told about a table that is refused; '' for one that is not. */
export function refusalOf(
  table: string | Uint8Array,
  options: Options & { readonly language?: 'en' | 'vi' } = {},
): string {
  const made = reportsOf(Buffer.from(table), options);
  return 'refusals' in made ? refusalText('t.csv', made.refusals, options.language ?? 'en') : '';
}

const { dataset } = toDataset(dataFiles);
const paths = new Set(dataFiles.map(({ path }) => path));

function reportsOf(bytes: Uint8Array, { accessed, replace = false }: Options) {
  return tableReports({ table: { path: 't.csv', bytes }, dataset, paths, accessed, replace });
}
