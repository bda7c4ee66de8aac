import { dot, link, ruleX, type Markish } from '@observablehq/plot';
import { circles } from '../svg/circles.ts';
import { ofRow } from '../svg/pixels.ts';
import type { SlopeLayout } from './layout.ts';
import type { Part } from './lines.ts';
import type { Theme } from '../theme/theme.ts';
import type { Course } from './spec.ts';

interface Drawn {
  readonly course: Course;
  readonly row: number | undefined;
}

export interface DrawnPoint extends Drawn {
  readonly x: number;
  readonly y: number;
}

export interface DrawnLine extends Drawn {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** How the lines of one part are painted, with the radius of their dots, px. */
export interface Paint {
  readonly stroke: string;
  readonly width: number;
  readonly opacity: number;
  readonly r: number;
}

/** The two editions, as lines that the places stand on. */
export function poleMarks({ poles, top, bottom }: SlopeLayout, theme: Theme): Markish {
  return ruleX([poles.before, poles.after], { y1: top, y2: bottom, stroke: theme.hairline });
}

/** In layers, so that no line of the background crosses one that is named. */
export function lineMarks(layout: SlopeLayout, theme: Theme): Markish {
  const { poles, y } = layout;
  return layers.map((part) => {
    const lines = layout.lines.filter((line) => line.part === part);
    const strokes = lines.flatMap(({ given: { before, after, row }, course }) => {
      if (before === undefined || after === undefined) return [];
      return { course, row, x1: poles.before, y1: y(before), x2: poles.after, y2: y(after) };
    });
    const points = lines.flatMap(({ given, course }) =>
      sides.flatMap((side) => {
        const value = given[side];
        return value === undefined ? [] : { course, row: given.row, x: poles[side], y: y(value) };
      }),
    );
    const paint = paintOf(part, theme);
    // Rings of many places on one line would be a chain: the line says where it goes.
    const marks =
      part === 'context' ? plainPoints(points, paint) : pointMarks(points, paint, theme);
    return [strokeMarks(strokes, paint), marks];
  });
}

const layers: readonly Part[] = ['context', 'end', 'mover', 'focus'];
const sides = ['before', 'after'] as const;

function paintOf(part: Part, theme: Theme): Paint {
  return {
    focus: { stroke: theme.focus, width: 2.75, opacity: 1, r: 5 },
    mover: { stroke: theme.ink, width: 2, opacity: 1, r: 4 },
    end: { stroke: theme.muted, width: 1.5, opacity: 1, r: 4 },
    context: { stroke: theme.context, width: 1, opacity: 0.6, r: 2 },
  }[part];
}

/** Dashed where a place falls. */
export function strokeMarks(lines: readonly DrawnLine[], paint: Paint): Markish {
  const style = {
    ...{ x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2', ...ofRow },
    ...{ stroke: paint.stroke, strokeWidth: paint.width, strokeOpacity: paint.opacity },
  } as const;
  const falling = lines.filter(({ course }) => course === 'falls');
  const others = lines.filter(({ course }) => course !== 'falls');
  return [
    others.length > 0 ? link(others, style) : null,
    falling.length > 0 ? link(falling, { ...style, strokeDasharray: '5 3.5' }) : null,
  ];
}

function plainPoints(points: readonly DrawnPoint[], { stroke, r }: Paint): Markish {
  return circles(points, r, { fill: stroke });
}

/** Open where a place falls, a diamond where it stands alone. */
export function pointMarks(
  points: readonly DrawnPoint[],
  { stroke, r }: Paint,
  theme: Theme,
): Markish {
  const at = { x: 'x', y: 'y', ...ofRow } as const;
  const full = points.filter(({ course }) => course === 'rises' || course === 'stays');
  const open = points.filter(({ course }) => course === 'falls');
  const alone = points.filter(({ course }) => course === 'alone');
  const rim = { fill: stroke, stroke: theme.paper, strokeWidth: 0.75 };
  return [
    full.length > 0 ? dot(full, { ...at, ...rim, r }) : null,
    open.length > 0 ? dot(open, { ...at, r, fill: theme.paper, stroke, strokeWidth: 1.5 }) : null,
    alone.length > 0 ? dot(alone, { ...at, ...rim, r: r + 1.5, symbol: 'diamond' }) : null,
  ];
}
