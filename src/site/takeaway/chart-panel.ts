import type { Reader } from '../../locales/reader.ts';
import { chartOf } from '../figures/chart-catalogue.ts';
import { citedChart, dataDownloads, workbook } from './chart-downloads.ts';
import type { Chart } from '../figures/chart.ts';
import { citationTypes, citeTypes } from './citation-types.ts';
import { chartFrameMarkup, usualWidth } from './oembed.ts';
import { beginningOf } from './frozen-charts.ts';
import { model } from '../model.ts';
import { fileHref, pageHref, paths } from '../links/paths.ts';

export interface FileLink {
  readonly name: string;
  readonly href: string;
}

/** What somebody takes along from a chart: files, a frame, a citation. */
export interface ChartPanel {
  readonly files: readonly FileLink[];
  readonly frame: string;
  readonly frameHint: string;
  /** The same as a release showed it, for ever; undefined before the chart’s first release. */
  readonly frozen:
    { readonly frame: string; readonly hint: string; readonly state: string } | undefined;
  readonly builderHref: string;
  readonly citation: string;
  readonly citationFiles: readonly FileLink[];
}

/**
 * The panel of a chart.
 *
 * @throws For a chart that is not in the catalogue: it has no files.
 */
export function chartPanel(id: string, reader: Reader): ChartPanel {
  const chart = chartOf(id);
  return {
    files: chartFileLinks(id, reader),
    frame: chartFrameMarkup(chart, reader, { width: usualWidth }),
    frameHint: reader.words.releases.live,
    frozen: frozenOf(chart, reader),
    builderHref: `${pageHref(paths.embeds, reader.locale)}?chart=${chart.id}`,
    citation: citationOf(chart, reader),
    citationFiles: citeTypes.map((type) => ({
      href: fileHref(paths.chartFile(id, type)),
      name: citationTypes[type].name,
    })),
  };
}

function frozenOf(chart: Chart, reader: Reader): ChartPanel['frozen'] {
  const release = beginningOf(chart.id);
  if (release === undefined) return undefined;
  const words = reader.words.releases;
  const { version } = model.about;
  return {
    frame: chartFrameMarkup(chart, reader, { width: usualWidth, release }),
    hint: words.frozen(release),
    state: version === release ? '' : words.unchanged(version, release),
  };
}

/** The files of a chart, first what most people open: workbook and pictures in the reader’s language, the others for all. */
export function chartFileLinks(id: string, { locale }: Reader): readonly FileLink[] {
  const own = [workbook.extension, 'svg', 'png'];
  const shared = dataDownloads.map(({ extension }) => extension);
  return [
    ...own.map((type) => linkTo(type, pageHref(paths.chartFile(id, type), locale))),
    ...shared.map((type) => linkTo(type, fileHref(paths.chartFile(id, type)))),
  ];
}

function linkTo(type: string, href: string): FileLink {
  return { name: type.toUpperCase(), href };
}

function citationOf(chart: Chart, reader: Reader): string {
  const cited = citedChart(chart, reader);
  return reader.words.panel.citation({ ...cited, year: cited.date.slice(0, 4) });
}
