import { dot, vector, type Markish, type VectorShapeImplementation } from '@observablehq/plot';
import type { Bound } from '../../model/observation.ts';
import type { Box } from '../labels/placement.ts';
import { asIs, ofRow } from '../svg/pixels.ts';
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

/** Which way values grow on the page: a rank of 1 stands above a rank of 2. */
export type Growth = 'up' | 'down' | 'right' | 'left';

export const markRadius = 4.5;
const arrowLength = 13;

const degrees: Readonly<Record<Growth, number>> = { up: 0, right: 90, down: 180, left: 270 };

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
    const turn = turnOf(mark.bound);
    return turn === undefined ? [] : [{ ...mark, rotate: (degrees[growth] + turn) % 360 }];
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
  const turn = turnOf(bound);
  if (turn === undefined) return box;
  const reach = markRadius + arrowLength + 1;
  const sides = ['top', 'right', 'bottom', 'left'] as const;
  const side = sides[((degrees[growth] + turn) % 360) / 90] ?? 'top';
  const ends = { top: y - reach, right: x + reach, bottom: y + reach, left: x - reach };
  return { ...box, [side]: ends[side] };
}

/** Degrees from the growing side to where the value lies; undefined where both sides are open. */
function turnOf(bound: Bound): number | undefined {
  if (bound === 'at-least' || bound === 'more-than') return 0;
  return bound === 'at-most' || bound === 'less-than' ? 180 : undefined;
}

const arrowShape: VectorShapeImplementation = {
  draw(path) {
    path.moveTo(0, -markRadius);
    path.lineTo(0, -markRadius - arrowLength);
    path.moveTo(-3.5, -markRadius - arrowLength + 4);
    path.lineTo(0, -markRadius - arrowLength);
    path.lineTo(3.5, -markRadius - arrowLength + 4);
  },
};

const waveShape: VectorShapeImplementation = {
  draw(path) {
    const y = -markRadius - 5;
    path.moveTo(-5, y + 1.5);
    path.bezierCurveTo(-3, y - 4, -1, y - 2, 0, y);
    path.bezierCurveTo(1, y + 2, 3, y + 4, 5, y - 1.5);
  },
};
