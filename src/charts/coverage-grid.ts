import type { Markish } from '@observablehq/plot';
import { cellMarks, totalMarks } from './coverage-grid-cells.ts';
import { coverageKey, keyMarks } from './coverage-grid-key.ts';
import { coverageGridLayout } from './coverage-grid-layout.ts';
import { coverageWords, headMarks } from './coverage-grid-words.ts';
import type { ChartFrame } from './frame.ts';
import { silence, type Hatching } from './hatching.ts';
import { labelMarks } from './label-marks.ts';
import { pixels } from './pixels.ts';
import { renderSvg } from './render-svg.ts';

/** The newest report of a place on an indicator; no year if it has no date. */
export interface Reported {
  readonly year: number | undefined;
}

export interface CoverageGrid extends ChartFrame {
  /** Places, sorted as they shall stand. A cell for each column; undefined where nothing was reported. */
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly (Reported | undefined)[];
  }[];
  /** Indicators, in the order of the cells. */
  readonly groups: readonly {
    readonly label: string;
    readonly columns: readonly { readonly label: string }[];
  }[];
  /** The year from which ages are counted: that of the dataset. */
  readonly year: number;
  readonly format: { readonly count: (count: number) => string };
  readonly labels: {
    readonly notReported: string;
    readonly undated: string;
    /** What a shade means; “2022 or before” where `from` is undefined. */
    readonly years: (from: number | undefined, to: number) => string;
    /** Short: it heads the column of totals. */
    readonly total: string;
    /** “84 of 272”. */
    readonly share: (reported: string, asked: string) => string;
  };
}

/**
 * Who reported what, and how long ago: a cell for each place and indicator, hatched where there is
 * silence. Columns are too narrow for names; letters and numbers lead to the key below.
 */
export function coverageGrid(chart: CoverageGrid): string {
  if (!hasCells(chart)) return emptyGrid(chart);
  const layout = coverageGridLayout(chart);
  const key = coverageKey(chart, layout);
  const hatching = quietSilence(chart);
  const marks: Markish[] = [
    headMarks(layout, chart.theme),
    cellMarks(chart, layout, hatching),
    totalMarks(chart, layout),
    keyMarks(key, chart, hatching),
    labelMarks([...coverageWords(chart, layout), ...key.words], chart.theme, false),
  ];
  return renderSvg(chart, { ...pixels, height: key.bottom, marks }, [hatching]);
}

/** Most of a grid may be silent: its lines are paler than those of a single silent bar. */
function quietSilence(chart: CoverageGrid): Hatching {
  return { ...silence(chart), lines: chart.theme.hairline, step: 5 };
}

function hasCells({ rows, groups }: CoverageGrid): boolean {
  return rows.length > 0 && groups.some(({ columns }) => columns.length > 0);
}

function emptyGrid(chart: CoverageGrid): string {
  const { labels, theme } = chart;
  const style = { size: 14, fill: theme.muted, anchor: 'start' as const };
  const words = [{ ...style, text: labels.notReported, x: 0, y: 12 }];
  return renderSvg(chart, { ...pixels, height: 24, marks: [labelMarks(words, theme, false)] });
}
