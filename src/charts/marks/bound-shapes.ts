import type { Bound } from '../../model/observation.ts';

/** Which way values grow on the page: a rank of 1 stands above a rank of 2. */
export type Growth = 'up' | 'down' | 'right' | 'left';

/** Of the arrow of a bound, px. */
export const arrowLength = 13;

/** What Plot draws on, and `pathData` too. */
interface Path {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
}

const degrees: Readonly<Record<Growth, number>> = { up: 0, right: 90, down: 180, left: 270 };

/** How far an arrow that points up is turned to where the value lies; undefined without a side. */
export function turnOf(bound: Bound, growth: Growth): number | undefined {
  if (bound === 'at-least' || bound === 'more-than') return degrees[growth];
  if (bound === 'at-most' || bound === 'less-than') return (degrees[growth] + 180) % 360;
  return undefined;
}

/** Up from a dot of some radius. */
export function drawArrow(path: Path, radius: number): void {
  const tip = -radius - arrowLength;
  path.moveTo(0, -radius);
  path.lineTo(0, tip);
  path.moveTo(-3.5, tip + 4);
  path.lineTo(0, tip);
  path.lineTo(3.5, tip + 4);
}

/** Above a dot: about. */
export function drawWave(path: Path, radius: number): void {
  const y = -radius - 5;
  path.moveTo(-5, y + 1.5);
  path.bezierCurveTo(-3, y - 4, -1, y - 2, 0, y);
  path.bezierCurveTo(1, y + 2, 3, y + 4, 5, y - 1.5);
}

/** A shape as the data of a path. */
export function pathData(draw: (path: Path, radius: number) => void, radius: number): string {
  let data = '';
  draw(
    {
      moveTo: (x, y) => (data += `M${x} ${y}`),
      lineTo: (x, y) => (data += `L${x} ${y}`),
      bezierCurveTo: (...points) => (data += `C${points.join(' ')}`),
    },
    radius,
  );
  return data;
}
