import { dot, rect, type Markish } from '@observablehq/plot';
import type { EventLook } from './event.ts';
import { asIs, ofRow } from '../svg/pixels.ts';
import type { Theme } from '../theme/theme.ts';

/** An event on its lane, px: a point, or the days that it may have been on. */
interface EventMark extends EventLook {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

const symbols = { meeting: 'circle', document: 'square', due: 'diamond' } as const;
const radius = { meeting: 5, document: 4.75, due: 5.25 };
const barHalf = 4;

/** From this length on, a date that is not a day is drawn as a bar along its days. */
const minBar = 14;

/** Of the ground behind what nobody has read sources about. */
export const unreadOpacity = 0.3;

/** Circles for meetings, squares for documents, diamonds for due dates; open ones lie ahead. */
export function eventMarks(marks: readonly EventMark[], theme: Theme): Markish {
  const placed = marks.map((mark) => ({
    ...mark,
    x: (mark.x1 + mark.x2) / 2,
    y: (mark.y1 + mark.y2) / 2,
    fill: mark.isAhead ? theme.paper : mark.colour,
    rim: mark.isAhead ? mark.colour : theme.paper,
  }));
  const bars = placed.filter(isBar).map((bar) => ({ ...bar, ...thickened(bar) }));
  const points = placed.filter((mark) => !isBar(mark));
  const colours = { fill: asIs('fill'), stroke: asIs('rim'), ...ofRow } as const;
  return [
    rect(bars, {
      x1: 'x1',
      x2: 'x2',
      y1: 'y1',
      y2: 'y2',
      rx: barHalf,
      ...colours,
      strokeWidth: 1.5,
    }),
    (['meeting', 'document', 'due'] as const).map((shape) =>
      dot(
        points.filter((mark) => mark.shape === shape),
        {
          x: 'x',
          y: 'y',
          symbol: symbols[shape],
          r: radius[shape],
          ...colours,
          strokeWidth: 1.75,
        },
      ),
    ),
  ];
}

function isBar({ x1, x2, y1, y2, isDay }: EventMark): boolean {
  return !isDay && Math.max(x2 - x1, y2 - y1) >= minBar;
}

function thickened({ x1, x2, y1, y2 }: EventMark): Pick<EventMark, 'x1' | 'x2' | 'y1' | 'y2'> {
  const isLevel = y1 === y2;
  return isLevel
    ? { x1, x2, y1: y1 - barHalf, y2: y2 + barHalf }
    : { x1: x1 - barHalf, x2: x2 + barHalf, y1, y2 };
}
