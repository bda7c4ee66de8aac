import { shadeOf, shades, shadeWords, type Shade } from './ages.ts';
import { textWidth } from '../labels/text-width.ts';
import type { CoverageGrid } from './spec.ts';

interface LegendItem {
  readonly shade: Shade;
  readonly text: string;
  readonly x: number;
  /** From the top of the legend to the middle of its line. */
  readonly y: number;
}

export const swatchWidth = 14;
const size = 12.5;
const lineHeight = 18;

/** The shades that occur, in as many lines as they need. */
export function legendItems(chart: CoverageGrid): readonly LegendItem[] {
  const { rows, year, width } = chart;
  const columns = chart.groups.flatMap((group) => group.columns);
  const seen = new Set(rows.flatMap(({ cells }) => columns.map((_, i) => shadeOf(cells[i], year))));
  let [x, y] = [0, 0];
  return shades
    .filter((shade) => seen.has(shade))
    .map((shade) => {
      const text = shadeWords(shade, chart);
      const room = swatchWidth + 6 + textWidth(text, size);
      if (x > 0 && x + room > width) [x, y] = [0, y + lineHeight];
      const item = { shade, text, x, y };
      x += room + 16;
      return item;
    });
}

export function legendHeight(chart: CoverageGrid): number {
  const last = legendItems(chart).at(-1);
  return last ? last.y + lineHeight : 0;
}
