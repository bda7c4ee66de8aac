import type { Markish } from '@observablehq/plot';
import { cellMarks, totalMarks } from './cells.ts';
import { coverageKey, keyMarks } from './key.ts';
import { coverageGridLayout } from './layout.ts';
import { coverageWords, headMarks } from './words.ts';
import { silence, type Hatching } from '../svg/hatching.ts';
import { labelMark } from '../labels/label-mark.ts';
import { pixels } from '../svg/pixels.ts';
import { renderSvg } from '../svg/render-svg.ts';
import type { CoverageGrid } from './spec.ts';

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
    labelMark([...coverageWords(chart, layout), ...key.words], chart.theme, false),
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
  return renderSvg(chart, { ...pixels, height: 24, marks: [labelMark(words, theme, false)] });
}
