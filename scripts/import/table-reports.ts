import type { Dataset } from '../../src/dataset/dataset.ts';
import type { RawFile } from '../../src/dataset/raw-file.ts';
import { toNation, toProvince } from '../../src/model/place.ts';
import type { Known } from './figure.ts';
import { overwritten } from './overwritten.ts';
import { placeReader } from './place-names.ts';
import { readTable } from './read-table.ts';
import type { Refusal } from './refusal.ts';
import { reportOf, type Report } from './report.ts';

export interface TableRequest {
  readonly table: RawFile;
  /** The dataset the reports are meant for, and the paths of all its files. */
  readonly dataset: Dataset;
  readonly paths: ReadonlySet<string>;
  /** The day on which sources were read, where no row says. */
  readonly accessed: string | undefined;
  /** Whether files that are there already may be written anew. */
  readonly replace: boolean;
}

/** All reports of a table, or everything that is wrong with it. */
export function tableReports(
  request: TableRequest,
): { readonly reports: readonly Report[] } | { readonly refusals: readonly Refusal[] } {
  const { table, dataset, accessed } = request;
  const read = readTable(table);
  if ('refusals' in read) return read;
  const known = knownIn(dataset);
  const made = [...Map.groupBy(read.rows, (row) => row.cell('report'))].map(([id, rows]) =>
    reportOf(id, rows, { known, accessed }),
  );
  const reports = made.flatMap((one) => ('report' in one ? [one.report] : []));
  const refusals = [
    ...made.flatMap((one) => ('refusals' in one ? one.refusals : [])),
    ...overwritten(reports, request),
  ];
  return refusals.length > 0 ? { refusals } : { reports };
}

function knownIn({ indicator, province, country }: Dataset): Known {
  return {
    indicators: new Map(indicator.map(({ value }) => [value.id, value.decimals])),
    place: placeReader([...country.map(toNation), ...province.map(toProvince)]),
  };
}
