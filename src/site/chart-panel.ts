import { panelWordsFor } from '../locales/panel-words.ts';
import type { Reader } from '../locales/reader.ts';
import { charts } from './chart-catalogue.ts';
import { citationDownloads, citedChart, dataDownloads } from './chart-downloads.ts';
import type { Chart } from './chart.ts';
import { chartFrameMarkup } from './oembed.ts';
import { pageHref, paths } from './paths.ts';

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

const catalogue = new Map(charts.map((chart) => [chart.id, chart]));
const panels = new Map<string, ChartPanel>();

/**
 * The panel of a chart; worked out once a language, since a chart may stand on several pages.
 *
 * @throws For a chart that is not in the catalogue: it has no files.
 */
export function chartPanel(id: string, reader: Reader): ChartPanel {
  const key = `${reader.locale} ${id}`;
  const chart = catalogue.get(id);
  if (chart === undefined) throw new Error(`No chart ${id} to take along.`);
  const panel = panels.get(key) ?? panelOf(chart, reader);
  panels.set(key, panel);
  return panel;
}

function panelOf(chart: Chart, reader: Reader): ChartPanel {
  const links = (types: readonly string[]) => types.map((type) => fileLink(chart, type, reader));
  const extensions = dataDownloads.map(({ extension }) => extension);
  return {
    files: links(['svg', 'png', ...extensions]),
    frame: chartFrameMarkup(chart, reader, { width: usualWidth }),
    builderHref: `${pageHref(paths.embeds, reader.locale)}?chart=${chart.id}`,
    citation: citationOf(chart, reader),
    citationFiles: links(citationDownloads.map(({ extension }) => extension)),
  };
}

const names: Readonly<Record<string, string>> = {
  bib: 'BibTeX',
  ris: 'RIS',
  'csl.json': 'CSL-JSON',
};

function fileLink({ id }: Chart, type: string, { locale }: Reader): FileLink {
  return {
    name: names[type] ?? type.toUpperCase(),
    href: pageHref(paths.chartFile(id, type), locale),
  };
}

function citationOf(chart: Chart, reader: Reader): string {
  const cited = citedChart(chart, reader);
  return panelWordsFor[reader.locale].citation({ ...cited, year: cited.date.slice(0, 4) });
}
