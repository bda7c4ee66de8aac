import { ruleX, text, type Markish } from '@observablehq/plot';
import type { UnitStyle } from '../../model/indicator.ts';
import type { LinearScale } from './linear-scale.ts';
import { textWidth } from '../labels/text-width.ts';
import { asIs } from '../svg/pixels.ts';
import type { Theme } from '../theme/theme.ts';
import { valueTicks, type ValueTick } from './value-axis.ts';

/** Between two hairlines, px. */
const minStep = 40;

/** As many round numbers along a row as stand apart from each other, and at most five or so. */
export function rowTicks(
  scale: LinearScale,
  style: UnitStyle,
  value: (value: number) => string,
): readonly ValueTick[] {
  const wanted = [5, 4, 3, 2].map((count) => valueTicks(scale.domain, style, value, count));
  return wanted.find((ticks) => standApart(ticks, scale)) ?? wanted.at(-1)?.slice(0, 1) ?? [];
}

function standApart(ticks: readonly ValueTick[], scale: LinearScale): boolean {
  const spans = ticks
    .map(({ value, label }) => ({ centre: scale(value), half: textWidth(label, 12) / 2 }))
    .sort((a, b) => a.centre - b.centre);
  return spans.every(({ centre, half }, i) => {
    const next = spans[i + 1];
    if (!next) return true;
    return next.centre - centre >= Math.max(minStep, next.half + half + 10);
  });
}

/** Numbers and hairlines from there down the rows, once for each scale; zero in a stronger line. */
export function rowAxis(
  ticks: readonly ValueTick[],
  scales: readonly LinearScale[],
  [top, bottom]: readonly [number, number],
  theme: Theme,
): Markish {
  const placed = scales.flatMap((x) =>
    ticks.map(({ value, label }) => {
      return { x: x(value), label, stroke: value === 0 ? theme.muted : theme.hairline };
    }),
  );
  return [
    ruleX(placed, { x: asIs('x'), y1: top, y2: bottom, stroke: asIs('stroke') }),
    text(placed, {
      x: asIs('x'),
      y: top - 9,
      text: 'label',
      fill: theme.muted,
      fontSize: 12,
      fontVariant: 'tabular-nums',
    }),
  ];
}
