import { endOfKey, placedKey, type PlacedEntry } from '../marks/key.ts';
import { shadeOf, shades, shadeWords, type Shade } from './ages.ts';
import type { CoverageGrid } from './spec.ts';

export type LegendItem = PlacedEntry<{ shade: Shade; text: string; lead: number }>;

export const swatchWidth = 14;
export const legendSize = 12.5;
const lineHeight = 18;

/** The shades that occur, in as many lines as they need. */
export function legendItems(chart: CoverageGrid, top: number): readonly LegendItem[] {
  const { rows, year, width } = chart;
  const columns = chart.groups.flatMap((group) => group.columns);
  const seen = new Set(rows.flatMap(({ cells }) => columns.map((_, i) => shadeOf(cells[i], year))));
  const entries = shades
    .filter((shade) => seen.has(shade))
    .map((shade) => ({ shade, text: shadeWords(shade, chart), lead: swatchWidth + 6 }));
  return placedKey(entries, { left: 0, y: top, width, size: legendSize, gap: 16, lineHeight });
}

export function legendBottom(items: readonly LegendItem[], top: number): number {
  const last = endOfKey(items);
  return last === undefined ? top : last + lineHeight;
}
