import type { ChartFrame } from '../charts/frame.ts';
import { pageTheme } from '../charts/theme.ts';
import type { Reader } from '../locales/reader.ts';
import { model } from './model.ts';
import type { TableView } from './table-view.ts';

/** A chart with everything that stands around it. */
export interface FigureView {
  readonly id: string;
  /** Says what is seen. */
  readonly title: string;
  readonly subtitle: string;
  /** SVG for wide and for narrow columns. */
  readonly wide: string;
  readonly narrow: string;
  /** Source, as of, release. */
  readonly foot: string;
  /** The same numbers. */
  readonly table: TableView;
}

export interface FigureWords {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly sources: readonly string[];
  readonly asOf?: string | undefined;
  readonly table: TableView;
}

const widths = { wide: 720, narrow: 340 } as const;

/** Draws a chart for both widths and sets the words around it. */
export function figureView(
  words: FigureWords,
  draw: (frame: ChartFrame) => string,
  reader: Reader,
): FigureView {
  const { t } = reader;
  const { id, title, subtitle, description, sources, asOf, table } = words;
  const frame = (size: keyof typeof widths): ChartFrame => ({
    id: `${id}-${size}`,
    words: { title, description },
    theme: pageTheme,
    width: widths[size],
  });
  const foot = [
    sourceText([...new Set(sources)], reader),
    asOf === undefined ? '' : t.chart.asOf(asOf),
    t.chart.release(model.about.version),
  ];
  return {
    id,
    title,
    subtitle,
    wide: draw(frame('wide')),
    narrow: draw(frame('narrow')),
    foot: foot.filter(Boolean).join(' '),
    table,
  };
}

/** More names than this are a list nobody reads; each figure has its own anyway. */
const sourcesNamed = 5;

function sourceText(sources: readonly string[], { t, format }: Reader): string {
  if (sources.length === 0) return '';
  if (sources.length > sourcesNamed) return t.chart.manySources(format.number(sources.length));
  return t.chart.source(format.list(sources));
}
