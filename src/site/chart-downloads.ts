import { chartCsv, chartJson } from '../exports/chart-data.ts';
import { chartXlsx } from '../exports/chart-xlsx.ts';
import { bibTex, cslJson, ris, type Cited } from '../exports/citation.ts';
import type { Reader } from '../locales/reader.ts';
import { workbookWordsFor } from '../locales/workbook-words.ts';
import { chartData } from './chart-data.ts';
import type { Chart } from './chart.ts';
import { model } from './model.ts';
import { chartPageHref } from './page-of-chart.ts';
import { absoluteHref, fileHref } from './paths.ts';

interface Download {
  /** What the file is named by, after the chart and a dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (chart: Chart, reader: Reader) => string | Promise<Uint8Array>;
}

/** What is behind a chart, for those who calculate. */
export const dataDownloads = [
  {
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    write: (chart, reader) => chartCsv(chartData(chart, reader)),
  },
  {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: (chart, reader) => chartXlsx(chartData(chart, reader), workbookWordsFor[reader.locale]),
  },
  {
    extension: 'json',
    mediaType: 'application/json',
    write: (chart, reader) =>
      chartJson(chartData(chart, reader), absoluteHref(fileHref('/schemas/api/chart.schema.json'))),
  },
] as const satisfies readonly Download[];

/** How a chart is named in a text with sources. */
export const citationDownloads = [
  {
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    write: (chart, reader) => bibTex(citedChart(chart, reader)),
  },
  {
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    write: (chart, reader) => ris(citedChart(chart, reader)),
  },
  {
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (chart, reader) => cslJson(citedChart(chart, reader)),
  },
] as const satisfies readonly Download[];

const downloads: readonly Download[] = [...dataDownloads, ...citationDownloads];

/** A chart as it is cited: by the release it was seen in. */
export function citedChart({ id, figure }: Chart, reader: Reader): Cited {
  const { title } = figure(reader);
  return {
    ...citedHere,
    id: `tien-do-57.${id}.${model.about.version}`,
    title,
    ...whereOf(id, reader),
  };
}

const citedHere = {
  author: 'Tiến độ 57',
  release: model.about.version,
  date: model.about.date,
  licence: model.about.licence.id,
};

function whereOf(chart: string, { locale }: Reader) {
  return {
    language: locale,
    address: absoluteHref(chartPageHref(chart, locale)),
  };
}

/** A file of a chart, as a server gives it. */
export async function downloadResponse(
  extension: string,
  chart: Chart,
  reader: Reader,
): Promise<Response> {
  const download = downloads.find((one) => one.extension === extension);
  if (download === undefined) throw new Error(`No chart has a file .${extension}.`);
  const body = await download.write(chart, reader);
  return new Response(typeof body === 'string' ? body : Buffer.from(body), {
    headers: { 'content-type': download.mediaType },
  });
}
