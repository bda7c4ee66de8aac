import { ruleY, text, type Markish } from '@observablehq/plot';
import type { LinearScale } from './linear-scale.ts';
import type { ValueTick } from './value-ticks.ts';
import type { Theme } from '../theme/theme.ts';

/** Hairlines across the plot, their numbers to the left; the line of zero in ink. */
export function valueAxis(
  axis: readonly ValueTick[],
  scale: LinearScale,
  [left, right]: readonly [number, number],
  theme: Theme,
): Markish {
  const placed = axis.map(({ value, label }) => ({ y: scale(value), label, value }));
  const lines = { x1: left, x2: right, y: 'y' } as const;
  return [
    ruleY(
      placed.filter(({ value }) => value !== 0),
      { ...lines, stroke: theme.hairline },
    ),
    ruleY(
      placed.filter(({ value }) => value === 0),
      { ...lines, stroke: theme.muted },
    ),
    text(placed, {
      x: left - 8,
      y: 'y',
      text: 'label',
      textAnchor: 'end',
      fill: theme.muted,
      fontSize: 12,
      fontVariant: 'tabular-nums',
    }),
  ];
}
