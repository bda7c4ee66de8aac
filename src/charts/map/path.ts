export type Point = readonly [x: number, y: number];

/** The data of a path along a line, in steps from point to point: the shortest text for it. */
export function linePath(points: readonly Point[]): string {
  const [first, ...others] = points.map(([x, y]): Point => [tenths(x), tenths(y)]);
  if (!first) return '';
  const steps: number[] = [];
  let [x, y] = first;
  for (const [nextX, nextY] of others) {
    if (nextX !== x || nextY !== y) steps.push(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
  }
  return `M${numbers(first)}l${numbers(steps)}`;
}

/** The data of a path around an area whose last point is its first. */
export function ringPath(points: readonly Point[]): string {
  return `${linePath(points.slice(0, -1))}z`;
}

/** Whole numbers, so that the steps add up to where the line ends. */
function tenths(value: number): number {
  return Math.round(value * 10);
}

function numbers(values: readonly number[]): string {
  return values
    .map((value) => String(value / 10).replace(/^(-?)0\./, '$1.'))
    .reduce((text, next) => {
      const isApart = next.startsWith('-') || (next.startsWith('.') && /\.\d*$/.test(text));
      return text + (text && !isApart ? ' ' : '') + next;
    }, '');
}
