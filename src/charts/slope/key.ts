import type { Markish } from '@observablehq/plot';
import type { PlacedText } from '../labels/placement.ts';
import type { SlopeLayout } from './layout.ts';
import { pointMarks, strokeMarks } from './marks.ts';
import { textWidth } from '../labels/text-width.ts';
import type { Course, Slope } from './spec.ts';

const courses: readonly Course[] = ['rises', 'falls', 'stays', 'alone'];

/** Half of the way up of a line of the key, px. */
const slant: Readonly<Record<Course, number>> = { rises: 4, falls: -4, stays: 0, alone: 0 };

const sign = 30;
const gap = 22;
const size = 13;
const lineHeight = 20;

/** How risers and fallers are drawn, and how many there are; what there is none of is left out. */
export function slopeKey(
  { lines, bottom }: SlopeLayout,
  { theme, labels, width }: Slope,
): { readonly marks: Markish; readonly labels: readonly PlacedText[]; readonly bottom: number } {
  let [x, y] = [0, bottom + 32];
  const entries = courses.flatMap((course) => {
    const count = lines.filter((line) => line.course === course).length;
    if (count === 0) return [];
    const text = labels.course(course, count);
    const room = sign + 8 + textWidth(text, size);
    if (x > 0 && x + room > width) [x, y] = [0, y + lineHeight];
    const entry = { course, text, x, y };
    x += room + gap;
    return entry;
  });
  const paint = { stroke: theme.muted, width: 1.5, opacity: 1, r: 3.5 };
  const strokes = entries.map(({ course, x, y }) => {
    const by = slant[course];
    return { course, row: undefined, x1: x + 4, x2: x + sign - 4, y1: y + by, y2: y - by };
  });
  const points = strokes.flatMap(({ x1, x2, y1, y2, ...rest }) => {
    const middle = [{ ...rest, x: (x1 + x2) / 2, y: y1 }];
    const ends = [
      { ...rest, x: x1, y: y1 },
      { ...rest, x: x2, y: y2 },
    ];
    return rest.course === 'alone' ? middle : ends;
  });
  return {
    marks: [
      strokeMarks(
        strokes.filter(({ course }) => course !== 'alone'),
        paint,
      ),
      pointMarks(points, paint, theme),
    ],
    labels: entries.map(({ text, x, y }) => ({
      ...{ text, x: x + sign + 8, y, size, fill: theme.muted, anchor: 'start' },
    })),
    bottom: y + 10,
  };
}
