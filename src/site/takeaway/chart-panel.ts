import type { Reader } from '../../locales/reader.ts';
import { chartOf } from '../figures/chart-catalogue.ts';
import { citedChart, dataDownloads, workbook } from './chart-downloads.ts';
import type { Chart } from '../figures/chart.ts';
import { builderPath } from './builder-pages.ts';
import { citationTypes, citeTypes } from './citation-types.ts';
import { chartFrameMarkup, usualWidth } from './oembed.ts';
import { beginningOf } from './frozen-charts.ts';
import { model } from '../model.ts';
import { fileHref, pageHref, paths } from '../links/paths.ts';

export interface FileLink {
  readonly name: string;
  readonly href: string;
}

interface PanelFrame {
  /** What the frame does, in one sentence. */
  readonly hint: string;
  /** Since when a frozen one shows what it shows, where that began before the newest release. */
  readonly state: string;
  readonly markup: string;
}

/** What somebody takes along from a chart: files, a frame, a citation. */
export interface ChartPanel {
  readonly files: readonly FileLink[];
  /** The live frame; beside it the same as a release showed it, once a release has the chart. */
  readonly frames: readonly PanelFrame[];
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
    frames: [
      {
        hint: reader.words.releases.live,
        state: '',
        markup: chartFrameMarkup(chart, reader, { width: usualWidth }),
      },
      ...frozenOf(chart, reader),
    ],
    builderHref: `${pageHref(builderPath(chart), reader.locale)}?chart=${chart.id}`,
    citation: citationOf(chart, reader),
    citationFiles: citeTypes.map((type) => ({
      href: fileHref(paths.chartFile(id, type)),
      name: citationTypes[type].name,
    })),
  };
}

function frozenOf(chart: Chart, reader: Reader): readonly PanelFrame[] {
  const release = beginningOf(chart.id);
  if (release === undefined) return [];
  const words = reader.words.releases;
  const { version } = model.about;
  return [
    {
      hint: words.frozen(release),
      state: version === release ? '' : words.unchanged(version, release),
      markup: chartFrameMarkup(chart, reader, { width: usualWidth, release }),
    },
  ];
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
