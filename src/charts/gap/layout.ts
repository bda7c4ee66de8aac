import { nice } from 'd3-array';
import type { Target } from '../../model/legal-document.ts';
import type { Observation } from '../../model/observation.ts';
import { narrowBelow } from '../svg/frame.ts';
import type { Anchor } from '../labels/placement.ts';
import { linearScale, type LinearScale } from '../axes/linear-scale.ts';
import { wrap } from '../labels/lines.ts';
import { textWidth } from '../labels/text-width.ts';
import { valueDomain } from '../axes/value-ticks.ts';
import { numbersOf } from '../../model/target-values.ts';

/** What all rows share, px. */
export interface GapColumns {
  readonly isNarrow: boolean;
  readonly x: LinearScale;
  readonly labelWidth: number;
  readonly valueX: number;
  readonly valueAnchor: Anchor;
  readonly readingX: number;
  /** The numbers at the ends of a track without a zero: what its bars are measured on. */
  readonly ends: readonly [string, string] | undefined;
}

/** Where the parts of one row stand, px from the top of the chart. */
export interface GapLines {
  readonly labels: readonly { readonly text: string; readonly y: number }[];
  readonly valueY: number;
  readonly readingY: number;
  readonly barY: number;
  readonly targetY: number;
  readonly bottom: number;
}

interface GapExtent {
  readonly width: number;
  readonly labels: readonly string[];
  readonly values: readonly string[];
  readonly readings: readonly string[];
  readonly claims: readonly Observation[];
  readonly targets: readonly Target[];
  readonly value: (value: number) => string;
}

export const endSize = 12;
export const labelSize = 14;
export const valueSize = 16;

const lineHeight = 17;

/** Label, value, bar and reading beside each other; in the narrow form under each other. */
export function gapColumns(of: GapExtent): GapColumns {
  const { width } = of;
  const domain = gapDomain(of.claims, of.targets);
  const [from, to] = domain;
  const ends = from > to ? ([of.value(from), of.value(to)] as const) : undefined;
  const [before, after] = ends?.map((end) => textWidth(end, endSize) + endGap) ?? [0, 0];
  const scale = (left: number, right: number) =>
    linearScale(domain, [left + (before ?? 0), right - (after ?? 0)]);
  const readingWidth = widest(of.readings, 13) + 22;
  const readingX = width - readingWidth + 8;
  if (width < narrowBelow) {
    const x = scale(1, width - 14);
    return {
      isNarrow: true,
      x,
      labelWidth: width,
      readingX,
      valueX: 0,
      valueAnchor: 'start',
      ends,
    };
  }
  const labelWidth = Math.min(widest(of.labels, labelSize) + 4, width * 0.28);
  const valueX = labelWidth + 12 + widest(of.values, valueSize);
  const x = scale(valueX + 16, width - readingWidth - 22);
  return { isNarrow: false, x, labelWidth, readingX, valueX, valueAnchor: 'end', ends };
}

/** Between a track and the number at its end, px. */
export const endGap = 8;

export function gapLines(label: string, top: number, columns: GapColumns): GapLines {
  const { isNarrow, labelWidth } = columns;
  const lines = wrap(label, labelWidth, labelSize, 2);
  const labelsAt = (first: number) => lines.map((text, i) => ({ text, y: first + i * lineHeight }));
  if (isNarrow) {
    const below = top + 12 + (lines.length - 1) * lineHeight;
    const [valueY, barY] = [below + 23, below + 46];
    const targetY = barY + 21;
    const places = { valueY, readingY: valueY, barY, targetY, bottom: targetY + 26 };
    return { labels: labelsAt(top + 12), ...places };
  }
  const barY = top + 35;
  const places = { valueY: barY, readingY: barY, barY, targetY: barY - 20, bottom: top + 57 };
  return { labels: labelsAt(barY - ((lines.length - 1) * lineHeight) / 2), ...places };
}

/** Below this, % a whole of 100 would leave bars too short to be compared. */
const smallShare = 20;

/** Bars begin at zero, shares run to 100 % unless they are small, and ranks from the last to the first. */
function gapDomain(
  claims: readonly Observation[],
  targets: readonly Target[],
): readonly [number, number] {
  const values = [...claims.map(({ value }) => value), ...targets.flatMap(numbersOf)];
  const style = targets[0]?.unit?.style ?? claims[0]?.unit.style ?? 'count';
  if (style === 'rank') return valueDomain(values, style);
  const isOfWhole = style === 'percent' && Math.max(...values) >= smallShare;
  if (isOfWhole) return valueDomain([...values, 100], style);
  return nice(Math.min(0, ...values), Math.max(0, ...values) || 1, 5);
}

function widest(texts: readonly string[], size: number): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size)));
}
