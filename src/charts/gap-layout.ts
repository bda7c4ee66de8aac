import { nice } from 'd3-array';
import type { Target } from '../model/legal-document.ts';
import type { Observation } from '../model/observation.ts';
import { narrowBelow } from './frame.ts';
import type { PlacedLabel } from './label-placement.ts';
import { linearScale, type LinearScale } from './linear-scale.ts';
import { textWidth, wrap } from './text-width.ts';
import { valueDomain } from './value-axis.ts';
import { numbersOf } from './trend-layout.ts';

/** The columns of the wide form, and the lines of the narrow one, px. */
export interface GapLayout {
  readonly isNarrow: boolean;
  readonly rowHeight: number;
  readonly x: LinearScale;
  readonly labelWidth: number;
  /** Where the value ends (wide) or begins (narrow). */
  readonly valueX: number;
  readonly valueAnchor: PlacedLabel['anchor'];
  readonly readingX: number;
  /** From the top of a row to the middle of its bar, value and label. */
  readonly barY: number;
  readonly valueY: number;
  readonly labelY: number;
}

interface GapExtent {
  readonly width: number;
  readonly labels: readonly string[];
  readonly values: readonly string[];
  readonly readings: readonly string[];
  readonly claims: readonly Observation[];
  readonly targets: readonly Target[];
}

export const labelSize = 14;
export const valueSize = 16;

export function gapLayout(of: GapExtent): GapLayout {
  const { width, claims, targets } = of;
  const domain = gapDomain(claims, targets);
  const readingWidth = widest(of.readings, 13) + 22;
  if (width < narrowBelow) {
    return {
      ...{ isNarrow: true, rowHeight: 92, x: linearScale(domain, [1, width - 12]) },
      ...{ labelWidth: width - readingWidth - 14, readingX: width - readingWidth + 8 },
      ...{ valueX: 0, valueAnchor: 'start', labelY: 14, valueY: 48, barY: 70 },
    };
  }
  const labelWidth = Math.min(widest(of.labels, labelSize) + 4, width * 0.28);
  const valueX = labelWidth + 12 + widest(of.values, valueSize);
  return {
    ...{ isNarrow: false, rowHeight: 56, labelWidth, valueX, valueAnchor: 'end' },
    ...{ x: linearScale(domain, [valueX + 16, width - readingWidth - 22]) },
    ...{ readingX: width - readingWidth + 8, labelY: 34, valueY: 34, barY: 34 },
  };
}

/** Lines of a label and their heights around its middle. */
export function labelLines(
  text: string,
  { labelWidth, labelY, isNarrow }: GapLayout,
): readonly { readonly text: string; readonly dy: number }[] {
  const lines = wrap(text, labelWidth, labelSize, 2);
  const first = isNarrow ? labelY : labelY - ((lines.length - 1) * 17) / 2;
  return lines.map((line, i) => ({ text: line, dy: first + i * 17 }));
}

/** Bars begin at zero whatever they measure; ranks run from the last to the first. */
function gapDomain(
  claims: readonly Observation[],
  targets: readonly Target[],
): readonly [number, number] {
  const values = [...claims.map(({ value }) => value), ...targets.flatMap(numbersOf)];
  const style = targets[0]?.unit?.style ?? claims[0]?.unit.style ?? 'count';
  if (style === 'rank' || style === 'percent') return valueDomain(values, style);
  return nice(Math.min(0, ...values), Math.max(0, ...values) || 1, 5);
}

function widest(texts: readonly string[], size: number): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size)));
}
