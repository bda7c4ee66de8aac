import { citationTypes, citeTypes } from '../takeaway/citation-types.ts';
import { chartPngFile, chartPreview, chartSvg } from '../takeaway/chart-files.ts';
import { citedChart, dataDownloads, workbook } from '../takeaway/chart-downloads.ts';
import { oembedAnswer } from '../takeaway/oembed.ts';
import type { Chart } from '../figures/chart.ts';
import { charts } from '../figures/chart-catalogue.ts';
import { pageCharts } from '../figures/page-charts.ts';
import { defaultLocale } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { paths } from '../links/paths.ts';
import { inEachLanguage, jsonText, mediaTypes, type SiteFile } from './site-file.ts';

/** What leaves the site of each chart, one chart after the other: what they share is made once. */
export function chartFileList(): readonly SiteFile[] {
  return charts.flatMap(filesOf);
}

function filesOf(chart: Chart): readonly SiteFile[] {
  const { id } = chart;
  const { json, svg, png } = mediaTypes;
  const picture = { mediaType: png, isPicture: true } as const;
  return [
    ...inEachLanguage(paths.chartFile(id, 'svg'), { mediaType: svg, isPicture: true }, (reader) =>
      chartSvg(chart, reader),
    ),
    ...inEachLanguage(paths.chartFile(id, 'png'), picture, (reader) => chartPngFile(chart, reader)),
    ...(pageCharts.has(id)
      ? inEachLanguage(paths.preview(id), picture, (reader) => chartPreview(chart, reader))
      : []),
    ...inEachLanguage(
      paths.chartFile(id, workbook.extension),
      { mediaType: workbook.mediaType },
      (reader) => workbook.write(chart, reader),
    ),
    ...inEachLanguage(paths.oembed(id), { mediaType: json }, (reader) =>
      jsonText(oembedAnswer(chart, reader)),
    ),
    ...dataDownloads.map(({ extension, mediaType, write }) => ({
      path: paths.chartFile(id, extension),
      mediaType,
      write: () => write(chart),
    })),
    ...citeTypes.map((type) => ({
      path: paths.chartFile(id, type),
      mediaType: citationTypes[type].mediaType,
      write: () => citationTypes[type].write(citedChart(chart, readerFor(defaultLocale))),
    })),
  ];
}
