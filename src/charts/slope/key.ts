import type { Markish } from '@observablehq/plot';
import type { PlacedText } from '../labels/placement.ts';
import { endOfKey, keyWords, placedKey } from '../marks/key.ts';
import type { SlopeLine } from './lines.ts';
import { dotMarks, inPx, strokeMarks } from './marks.ts';
import type { Course, Slope } from './spec.ts';

const courses: readonly Course[] = ['rises', 'falls', 'stays', 'alone'];

/** Half of the way up of a line of the key, px. */
const slant: Readonly<Record<Course, number>> = { rises: 4, falls: -4, stays: 0, alone: 0 };

const sign = 30;
const size = 13;

/** How risers and fallers are drawn, and how many there are; what there is none of is left out. */
export function slopeKey(
  lines: readonly SlopeLine[],
  bottom: number,
  { theme, labels, width }: Slope,
): { readonly marks: Markish; readonly words: readonly PlacedText[]; readonly bottom: number } {
  const seen = courses.flatMap((course) => {
    const count = lines.filter((line) => line.course === course).length;
    return count > 0 ? { course, text: labels.course(course, count), lead: sign + 8 } : [];
  });
  const frame = { left: 0, y: bottom + 32, width, size, gap: 22, lineHeight: 20 };
  const entries = placedKey(seen, frame);
  const strokes = entries.map(({ course, x, y }) => {
    const by = slant[course];
    return { course, x1: x + 4, x2: x + sign - 4, y1: y + by, y2: y - by };
  });
  const dots = strokes.flatMap(({ course, x1, x2, y1, y2 }) => {
    const middle = { course, x: (x1 + x2) / 2, y: y1 };
    const ends = [
      { course, x: x1, y: y1 },
      { course, x: x2, y: y2 },
    ];
    return course === 'alone' ? middle : ends;
  });
  const paint = { stroke: theme.muted, width: 1.5, opacity: 1, r: 3.5 };
  const moving = strokes.filter(({ course }) => course !== 'alone');
  return {
    marks: [strokeMarks(moving, paint, inPx), dotMarks(dots, paint, theme, inPx)],
    words: keyWords(entries, { size, fill: theme.muted }),
    bottom: (endOfKey(entries) ?? bottom) + 10,
  };
}
