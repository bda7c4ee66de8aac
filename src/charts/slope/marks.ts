import { dot, link, type Markish } from '@observablehq/plot';
import { asIs, ofRow } from '../svg/pixels.ts';
import type { Theme } from '../theme/theme.ts';
import { sides, type Part, type SlopeLine } from './lines.ts';
import type { Course } from './spec.ts';

interface Drawn {
  readonly course: Course;
  readonly row?: number | undefined;
}

/** How the lines of one part are painted, with the radius of their dots, px. */
interface Paint {
  readonly stroke: string;
  readonly width: number;
  readonly opacity: number;
  readonly r: number;
}

/** Where lines and dots stand: by their values, and in the key in px. */
const byValue = {
  line: { x1: () => 'before', y1: 'before', x2: () => 'after', y2: 'after' },
  dot: { x: 'side', y: 'value' },
};
export const inPx = {
  line: { x1: asIs('x1'), y1: asIs('y1'), x2: asIs('x2'), y2: asIs('y2') },
  dot: { x: asIs('x'), y: asIs('y') },
};
type Placing = typeof byValue | typeof inPx;

const layers: readonly Part[] = ['context', 'end', 'mover', 'focus'];

/** In layers, so that no line of the background crosses one that is named. */
export function lineMarks(lines: readonly SlopeLine[], theme: Theme): Markish {
  return layers.map((part) => {
    const own = lines.filter((line) => line.part === part);
    const strokes = own.filter(({ before, after }) => before !== undefined && after !== undefined);
    const dots = own.flatMap(({ course, row, ...line }) =>
      sides.flatMap((side) => {
        const value = line[side];
        return value === undefined ? [] : { course, row, side, value };
      }),
    );
    const paint = paintOf(part, theme);
    const { dot: at } = byValue;
    // Rings of many places on one line would be a chain: the line says where it goes.
    const plain = dot(dots, { ...at, ...ofRow, r: paint.r, fill: paint.stroke });
    const isContext = part === 'context';
    return [
      strokeMarks(strokes, paint, byValue),
      isContext ? plain : dotMarks(dots, paint, theme, byValue),
    ];
  });
}

function paintOf(part: Part, theme: Theme): Paint {
  return {
    focus: { stroke: theme.focus, width: 2.75, opacity: 1, r: 5 },
    mover: { stroke: theme.ink, width: 2, opacity: 1, r: 4 },
    end: { stroke: theme.muted, width: 1.5, opacity: 1, r: 4 },
    context: { stroke: theme.context, width: 1, opacity: 0.6, r: 2 },
  }[part];
}

/** Dashed where a place falls. */
export function strokeMarks(
  lines: readonly Drawn[],
  { stroke, width, opacity }: Paint,
  { line }: Placing,
): Markish {
  const style = { ...line, ...ofRow, stroke, strokeWidth: width, strokeOpacity: opacity };
  const falling = lines.filter(({ course }) => course === 'falls');
  const others = lines.filter(({ course }) => course !== 'falls');
  return [
    others.length > 0 ? link(others, style) : null,
    falling.length > 0 ? link(falling, { ...style, strokeDasharray: '5 3.5' }) : null,
  ];
}

/** Open where a place falls, a diamond where it stands alone. */
export function dotMarks(
  dots: readonly Drawn[],
  { stroke, r }: Paint,
  theme: Theme,
  { dot: at }: Placing,
): Markish {
  const full = dots.filter(({ course }) => course === 'rises' || course === 'stays');
  const open = dots.filter(({ course }) => course === 'falls');
  const alone = dots.filter(({ course }) => course === 'alone');
  const all = { ...at, ...ofRow, fill: stroke, stroke: theme.paper, strokeWidth: 0.75 };
  const hollow = { ...all, fill: theme.paper, stroke, strokeWidth: 1.5 };
  return [
    full.length > 0 ? dot(full, { ...all, r }) : null,
    open.length > 0 ? dot(open, { ...hollow, r }) : null,
    alone.length > 0 ? dot(alone, { ...all, r: r + 1.5, symbol: 'diamond' }) : null,
  ];
}
