import { ruleX, text, type Markish } from '@observablehq/plot';
import type { LinearScale } from './linear-scale.ts';
import type { ValueTick } from './value-ticks.ts';
import { asIs } from '../svg/pixels.ts';
import type { Theme } from '../theme/theme.ts';

/** Numbers and hairlines down the rows, once for each scale; zero in a stronger line. */
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
