import { dot, vector, type Markish, type VectorShapeImplementation } from '@observablehq/plot';
import type { Bound } from '../../model/observation.ts';
import type { Box } from '../labels/placement.ts';
import { asIs, ofRow } from '../svg/pixels.ts';
import { arrowLength, drawArrow, drawWave, turnOf, type Growth } from './bound-shapes.ts';
import type { Theme } from '../theme/theme.ts';

/** A claim as a mark, px. */
interface BoundMark {
  readonly x: number;
  readonly y: number;
  readonly bound: Bound;
  readonly fill: string;
  /** Of the table beside the chart. */
  readonly row?: number | undefined;
}

export const markRadius = 4.5;

const arrowShape: VectorShapeImplementation = {
  draw: (path) => {
    drawArrow(path, markRadius);
  },
};
const waveShape: VectorShapeImplementation = {
  draw: (path) => {
    drawWave(path, markRadius);
  },
};

/**
 * Full dots for exact claims; open ones for the rest, with an arrow to the side on which the value
 * lies ("more than" ↑, "at most" ↓) or a wave for "about".
 */
export function boundMarks(
  marks: readonly BoundMark[],
  theme: Theme,
  growth: Growth = 'up',
): Markish {
  const exact = marks.filter(({ bound }) => bound === 'exact');
  const open = marks.filter(({ bound }) => bound !== 'exact');
  const colour = asIs('fill');
  const arrows = open.flatMap((mark) => {
    const rotate = turnOf(mark.bound, growth);
    return rotate === undefined ? [] : [{ ...mark, rotate }];
  });
  const waves = open.filter(({ bound }) => bound === 'about');
  const arrow = { x: 'x', y: 'y', length: 1, anchor: 'start', stroke: colour, ...ofRow } as const;
  const at = { x: 'x', y: 'y', r: markRadius, ...ofRow } as const;
  return [
    vector(arrows, { ...arrow, rotate: 'rotate', strokeWidth: 1.75, shape: arrowShape }),
    vector(waves, { ...arrow, strokeWidth: 1.75, shape: waveShape }),
    dot(open, { ...at, fill: theme.paper, stroke: colour, strokeWidth: 2 }),
    dot(exact, { ...at, fill: colour, stroke: theme.paper }),
  ];
}

/** What a mark covers with its arrow or its wave, px. */
export function boxOfMark(
  { x, y, bound }: Pick<BoundMark, 'x' | 'y' | 'bound'>,
  growth: Growth,
): Box {
  const r = markRadius + 1;
  const box = { left: x - r, right: x + r, top: y - r, bottom: y + r };
  if (bound === 'about') return { ...box, top: y - r - 8 };
  const turn = turnOf(bound, growth);
  if (turn === undefined) return box;
  const reach = markRadius + arrowLength + 1;
  const sides = ['top', 'right', 'bottom', 'left'] as const;
  const side = sides[turn / 90] ?? 'top';
  const ends = { top: y - reach, right: x + reach, bottom: y + reach, left: x - reach };
  return { ...box, [side]: ends[side] };
}
