import type { ChartFrame } from '../../charts/svg/frame.ts';
import { pageTheme, printTheme } from '../../charts/theme/theme.ts';
import type { Reader } from '../../locales/reader.ts';
import { model } from '../model.ts';
import type { Computed } from '../views/computed.ts';
import type { TableView } from '../views/table-view.ts';
import { onceAWidth } from './once-a-width.ts';
import { figureId } from '../links/figure-id.ts';

export interface FigureWords {
  /** The chart’s address among all charts, such as `papi-score.map`. */
  readonly chart: string;
  /** Says what is seen. */
  readonly title: string;
  readonly subtitle: string;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  readonly sources: readonly string[];
  readonly asOf?: string | undefined;
  /** The same numbers; marks of the picture name their rows here. */
  readonly table: TableView;
  /** What is drawn or said and stands in no table: medians, counts, breaks. */
  readonly computed?: readonly Computed[];
}

/** A chart with everything that stands around it. */
export interface FigureView extends FigureWords {
  /** Unique on its page, and the beginning of every id in the picture. */
  readonly id: string;
  /** Source, as of, release. */
  readonly foot: string;
  /** The SVG for a column of a page: in the page’s colours, its maps from the file that pages share. */
  readonly draw: (width: number) => string;
  /** The same for an embed, whose address may ask for any place: those left out are in it, unseen. */
  readonly drawInFrame: (width: number) => string;
  /** Pictures of which the page’s own style shows what fits, instead of one for each column. */
  readonly fluid?: () => string;
  /** The SVG that leaves the site: literal colours, everything inside. */
  readonly drawAlone: (width: number) => string;
}

/** What a chart is drawn for. */
export interface Drawing extends ChartFrame {
  readonly standsAlone: boolean;
  readonly isFramed: boolean;
}

/** Columns of pages, px: a phone of 360 px leaves 320, a narrow tablet 680. */
export const figureWidths = { wide: 680, narrow: 320 } as const;

/** Sets the words around a chart; it is drawn when somebody asks for it. */
export function figureView(
  words: FigureWords,
  draw: (drawing: Drawing) => string,
  reader: Reader,
): FigureView {
  const { t } = reader;
  const { chart, title, description, sources, asOf } = words;
  const id = figureId(chart);
  const foot = [
    sourceText([...new Set(sources)], reader),
    asOf === undefined ? '' : t.chart.asOf(asOf),
    t.chart.release(model.about.version),
  ];
  const shared = { words: { title, description } };
  return {
    ...words,
    id,
    foot: foot.filter(Boolean).join(' '),
    draw: onceAWidth((width) => draw({ ...shared, ...onPage(id, width), isFramed: false })),
    drawInFrame: onceAWidth((width) => draw({ ...shared, ...onPage(id, width), isFramed: true })),
    drawAlone: onceAWidth((width) =>
      draw({ ...shared, id, theme: printTheme, width, standsAlone: true, isFramed: false }),
    ),
  };
}

function onPage(id: string, width: number) {
  return { id: `${id}-${width}`, theme: pageTheme, width, standsAlone: false };
}

/** More names than this are a list nobody reads; each figure has its own anyway. */
const sourcesNamed = 5;

function sourceText(sources: readonly string[], { t, format }: Reader): string {
  if (sources.length === 0) return '';
  if (sources.length > sourcesNamed) return t.chart.manySources(format.number(sources.length));
  return t.chart.source(format.list(sources));
}
