import { dot, type Markish } from '@observablehq/plot';
import { readings, type Reading } from '../../stats/reading/reading.ts';
import { asIs, ofRow } from '../svg/pixels.ts';
import type { Theme } from '../theme/theme.ts';

interface ReadingMark {
  readonly x: number;
  readonly y: number;
  readonly reading: Reading;
  /** Of the table beside the chart. */
  readonly row?: number | undefined;
}

const radius = 6;

/** How much of the disc is filled, so that a reading is known without its colour; none where nobody can say. */
const share: Readonly<Record<Reading, number>> = {
  met: 1,
  'reported-met': 0.9,
  'on-course': 0.75,
  behind: 0.5,
  missed: 0.25,
  'no-figure': 0,
  'one-figure': 0,
  'before-goal': 0,
  disputed: 0,
  'not-known': 0,
};

export function readingColour(reading: Reading, theme: Theme): string {
  switch (reading) {
    case 'met':
    case 'reported-met':
      return theme.met;
    case 'on-course':
      return theme.nation;
    case 'behind':
    case 'missed':
      return theme.target;
    default:
      return theme.muted;
  }
}

/**
 * Discs: filled for met, nearly so for reported met, three quarters for on course, half for behind,
 * a quarter for missed, empty and dashed where it cannot be said.
 */
export function readingMarks(marks: readonly ReadingMark[], theme: Theme): Markish {
  const known = readings.filter((reading) => share[reading] > 0);
  const at = { x: asIs('x'), y: asIs('y'), r: radius, ...ofRow } as const;
  const drawn = known.map((reading) => {
    const members = marks.filter((mark) => mark.reading === reading);
    const colour = readingColour(reading, theme);
    return [
      dot(members, { ...at, fill: theme.paper, stroke: colour, strokeWidth: 1.75 }),
      dot(members, { ...at, fill: colour, symbol: pie(share[reading]) }),
    ];
  });
  const unknown = marks.filter(({ reading }) => share[reading] === 0);
  const dashed = { stroke: theme.muted, strokeWidth: 1.75, strokeDasharray: '2.6 2.1' };
  return [...drawn, dot(unknown, { ...at, ...dashed })];
}

interface PiePath {
  moveTo(x: number, y: number): void;
  arc(x: number, y: number, r: number, from: number, to: number): void;
  closePath(): void;
}

/** A part of a disc, clockwise from the top. Plot gives the area of the whole one. */
function pie(part: number): { draw(path: PiePath, area: number): void } {
  return {
    draw(path, area) {
      const top = -Math.PI / 2;
      path.moveTo(0, 0);
      path.arc(0, 0, Math.sqrt(area / Math.PI), top, top + part * 2 * Math.PI);
      path.closePath();
    },
  };
}
