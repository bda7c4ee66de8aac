import { linesOfText } from '../labels/label-mark.ts';
import type { PlacedText } from '../labels/placement.ts';
import {
  headHeight,
  lineHeight,
  nameSize,
  todaySize,
  valueSize,
  type MergerLayout,
  type PlacedToday,
} from './layout.ts';
import { keyWidth } from './ribbons.ts';
import { wrap } from '../labels/lines.ts';
import type { MergerDiagram } from './spec.ts';

export function mergerWords(chart: MergerDiagram, layout: MergerLayout): readonly PlacedText[] {
  const { theme, width } = chart;
  const heads = layout.heads.flatMap(({ lines, x: side }) => {
    const [x, anchor] = side === 'left' ? ([0, 'start'] as const) : ([width, 'end'] as const);
    return linesOfText(lines, { x, y: 8, size: 12.5, fill: theme.muted, anchor }, headHeight);
  });
  const bold = { size: nameSize, fill: theme.ink, bold: true, anchor: 'start' as const };
  const headings = layout.headings.flatMap(({ lines, y }) =>
    linesOfText(lines, { x: 0, y, ...bold }, lineHeight),
  );
  const units = layout.units.flatMap((unit) => [
    ...formerWords(chart, unit, layout),
    ...todayWords(chart, unit, layout),
  ]);
  return [...heads, ...keyWords(chart, layout), ...headings, ...units];
}

function keyWords({ labels, theme, width }: MergerDiagram, { keyY }: MergerLayout): PlacedText[] {
  if (keyY === undefined) return [];
  const [text = ''] = wrap(labels.livesOn, width - keyWidth - 7, 12.5, 1);
  const at = { x: keyWidth + 7, y: keyY };
  return [{ text, ...at, size: 12.5, fill: theme.ink, bold: true, anchor: 'start' }];
}

function formerWords(
  { format, theme }: MergerDiagram,
  { former }: PlacedToday,
  { formerX, valueX, values }: MergerLayout,
): readonly PlacedText[] {
  const isMerged = former.length > 1;
  return former.flatMap(({ unit, lines, y, row }) => {
    const strong = isMerged && unit.livesOn;
    const value = values === 'none' || unit.value === undefined ? undefined : unit.value;
    const below = value !== undefined && values === 'below' ? 1 : 0;
    const first = y - ((lines.length - 1 + below) * lineHeight) / 2;
    const common = { x: formerX, anchor: 'end' as const, row };
    const style = { size: nameSize, fill: isMerged ? theme.ink : theme.muted, bold: strong };
    const names = linesOfText(lines, { ...common, ...style, y: first }, lineHeight);
    if (value === undefined) return names;
    const words = { ...common, text: format.value(value), size: valueSize, fill: theme.muted };
    if (below) return [...names, { ...words, y: first + lines.length * lineHeight }];
    return [...names, { ...words, x: valueX, y }];
  });
}

/** Names alone: the values of former units are claims, and what they add up to is none. */
function todayWords(
  { theme, focus }: MergerDiagram,
  { unit, lines, y, former }: PlacedToday,
  { todayX }: MergerLayout,
): readonly PlacedText[] {
  const isMerged = former.length > 1;
  const fill = unit.id === focus ? theme.focus : isMerged ? theme.ink : theme.muted;
  const style = { size: todaySize, fill, bold: isMerged, anchor: 'start' as const };
  return linesOfText(lines, { x: todayX, y, ...style }, lineHeight + 1, 'around');
}
