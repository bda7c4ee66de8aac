import { chartCsv, chartJson } from '../../exports/chart/chart-data.ts';
import { chartXlsx } from '../../exports/chart/chart-xlsx.ts';
import type { Cited } from '../../exports/citation.ts';
import type { Reader } from '../../locales/reader.ts';
import { chartData, sharedChartData } from './chart-data.ts';
import type { Chart } from '../figures/chart.ts';
import { citedNow } from './citation-types.ts';
import { chartPlaceHref } from '../links/chart-place.ts';
import { frozen } from '../address.ts';
import { absoluteHref, fileHref, pageHref, paths } from '../links/paths.ts';

/** What is behind a chart for programs: one file, which carries the names of all languages. */
export const dataDownloads = [
  {
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    write: (chart: Chart) => chartCsv(sharedChartData(chart)),
  },
  {
    extension: 'json',
    mediaType: 'application/json',
    write: (chart: Chart) =>
      chartJson(sharedChartData(chart), absoluteHref(fileHref('/schemas/api/chart.schema.json'))),
  },
] as const;

/** The same for somebody who opens it by hand, in the language of the page it was taken from. */
export const workbook = {
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write: (chart: Chart, reader: Reader) =>
    chartXlsx(chartData(chart, reader), reader.words.workbook),
} as const;

/** A chart as it is cited, by the page on which it stands. */
export function citedChart({ id, place, figure }: Chart, reader: Reader): Cited {
  const address = absoluteHref(
    frozen === undefined
      ? chartPlaceHref(place, reader.locale)
      : pageHref(paths.embed(id), reader.locale),
  );
  // The first chart of an indicator has its id: both are cited, as two works.
  return citedNow({ id: `chart.${id}`, title: figure(reader).title, address }, reader);
}
