import type { Reader } from '../../locales/reader.ts';
import { chartOf } from '../figures/chart-catalogue.ts';
import { citedChart, dataDownloads } from './chart-downloads.ts';
import type { Chart } from '../figures/chart.ts';
import { citationTypes, citeTypes } from './citation-types.ts';
import { chartFrameMarkup } from './oembed.ts';
import { pageHref, paths } from '../links/paths.ts';

export interface FileLink {
  readonly name: string;
  readonly href: string;
}

/** What somebody takes along from a chart: files, a frame, a citation. */
export interface ChartPanel {
  readonly files: readonly FileLink[];
  readonly frame: string;
  readonly builderHref: string;
  readonly citation: string;
  readonly citationFiles: readonly FileLink[];
}

/** Column of an article on most newspapers’ pages, px. */
const usualWidth = 640;

/**
 * The panel of a chart.
 *
 * @throws For a chart that is not in the catalogue: it has no files.
 */
export function chartPanel(id: string, reader: Reader): ChartPanel {
  const chart = chartOf(id);
  const links = (types: readonly string[]) => types.map((type) => fileLink(chart, type, reader));
  const extensions = dataDownloads.map(({ extension }) => extension);
  return {
    files: links(['svg', 'png', ...extensions]),
    frame: chartFrameMarkup(chart, reader, { width: usualWidth }),
    builderHref: `${pageHref(paths.embeds, reader.locale)}?chart=${chart.id}`,
    citation: citationOf(chart, reader),
    citationFiles: citeTypes.map((type) => ({
      ...fileLink(chart, type, reader),
      name: citationTypes[type].name,
    })),
  };
}

function fileLink({ id }: Chart, type: string, { locale }: Reader): FileLink {
  return {
    name: type.toUpperCase(),
    href: pageHref(paths.chartFile(id, type), locale),
  };
}

function citationOf(chart: Chart, reader: Reader): string {
  const cited = citedChart(chart, reader);
  return reader.words.panel.citation({ ...cited, year: cited.date.slice(0, 4) });
}
