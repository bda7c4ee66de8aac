import type { Dataset } from '../../src/dataset/dataset.ts';
import { toNation, toProvince } from '../../src/model/place.ts';
import type { Known } from './figure.ts';
import { overwritten } from './overwritten.ts';
import { placeReader } from './place-names.ts';
import { readTable } from './read-table.ts';
import type { Refusal } from './refusal.ts';
import { reportOf, type Report } from './report.ts';
import type { TableRequest } from './table-request.ts';

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

function knownIn({ indicator, province, country, scopes }: Dataset): Known {
  return {
    indicators: new Map(indicator.map(({ value }) => [value.id, value.decimals])),
    place: placeReader([...country.map(toNation), ...province.map(toProvince)]),
    scopes: new Set(scopes.flatMap(({ value }) => value.map(({ id }) => id))),
  };
}
