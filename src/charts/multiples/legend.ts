import { lineColour } from './points.ts';
import { textWidth, wrap } from '../labels/text-width.ts';
import type { SmallMultiples } from './spec.ts';

interface LegendItem {
  readonly lines: readonly string[];
  readonly colour: string;
  readonly x: number;
  readonly y: number;
}

export const sampleWidth = 22;
export const legendSize = 12.5;
export const legendLine = 16;

/** What the lines are, beside each other or, where that is too wide, under each other. */
export function legendItems(chart: SmallMultiples): readonly LegendItem[] {
  const { labels, theme, sections, width } = chart;
  const first = sections[0]?.panels[0]?.lines[0]?.colour ?? 'place';
  let [x, y] = [0, 8];
  return [
    { text: labels.line, colour: lineColour(first, theme) },
    { text: labels.reference, colour: theme.context },
  ].flatMap(({ text, colour }) => {
    if (!text) return [];
    const room = sampleWidth + 7 + textWidth(text, legendSize);
    if (x > 0 && x + room > width) [x, y] = [0, y + legendLine + 2];
    const lines = wrap(text, width - sampleWidth - 7, legendSize, 2);
    const item = { lines, colour, x, y };
    if (lines.length > 1) y += (lines.length - 1) * legendLine;
    x += room + 18;
    return item;
  });
}

export function legendHeight(chart: SmallMultiples): number {
  const last = legendItems(chart).at(-1);
  return last ? last.y + (last.lines.length - 1) * legendLine + 16 : 0;
}
