import { chartCsv, chartJson } from '../../exports/chart/chart-data.ts';
import { chartXlsx } from '../../exports/chart/chart-xlsx.ts';
import type { Cited } from '../../exports/citation.ts';
import type { Reader } from '../../locales/reader.ts';
import { chartData } from './chart-data.ts';
import type { Chart } from '../figures/chart.ts';
import { citedNow } from './citation-types.ts';
import { chartPageHref } from '../links/page-of-chart.ts';
import { absoluteHref, fileHref } from '../links/paths.ts';

interface Download {
  /** What the file is named by, after the chart and a dot. */
  readonly extension: 'csv' | 'xlsx' | 'json';
  readonly mediaType: string;
  readonly write: (chart: Chart, reader: Reader) => string | Promise<Uint8Array>;
}

/** What is behind a chart, for those who calculate. */
export const dataDownloads: readonly Download[] = [
  {
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    write: (chart, reader) => chartCsv(chartData(chart, reader)),
  },
  {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: (chart, reader) => chartXlsx(chartData(chart, reader), reader.words.workbook),
  },
  {
    extension: 'json',
    mediaType: 'application/json',
    write: (chart, reader) =>
      chartJson(chartData(chart, reader), absoluteHref(fileHref('/schemas/api/chart.schema.json'))),
  },
];

/** A chart as it is cited, by the page on which it stands. */
export function citedChart({ id, figure }: Chart, reader: Reader): Cited {
  const address = absoluteHref(chartPageHref(id, reader.locale));
  return citedNow({ id, title: figure(reader).title, address }, reader);
}

/** A file of a chart, as a server gives it. */
export async function downloadResponse(
  extension: Download['extension'],
  chart: Chart,
  reader: Reader,
): Promise<Response> {
  const download = dataDownloads.find((one) => one.extension === extension);
  if (download === undefined) throw new Error(`No chart has a file .${extension}.`);
  const body = await download.write(chart, reader);
  return new Response(typeof body === 'string' ? body : Buffer.from(body), {
    headers: { 'content-type': download.mediaType },
  });
}
