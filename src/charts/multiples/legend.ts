import { placedKey, type PlacedEntry } from '../marks/key.ts';
import { lineColour } from './points.ts';
import type { SmallMultiples } from './spec.ts';

export const sampleWidth = 22;
export const legendSize = 12.5;

export type LegendItem = PlacedEntry<{ text: string; lead: number; colour: string }>;

/** What the lines are. */
export function legendItems(chart: SmallMultiples): readonly LegendItem[] {
  const { labels, theme, sections, width } = chart;
  const first = sections[0]?.panels[0]?.lines[0]?.colour ?? 'place';
  const entries = [
    { text: labels.line, colour: lineColour(first, theme) },
    { text: labels.reference, colour: theme.context },
  ].flatMap(({ text, colour }) => (text ? { text, colour, lead: sampleWidth + 7 } : []));
  return placedKey(entries, { left: 0, y: 8, width, size: legendSize, gap: 18, lineHeight: 18 });
}
