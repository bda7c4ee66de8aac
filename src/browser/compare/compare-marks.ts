import type { Side } from './compare-shapes.ts';
import { svg } from '../elements.ts';

/** A part of a picture and how high it is. */
export interface Part {
  readonly nodes: readonly SVGElement[];
  readonly height: number;
}

/** Parts below each other. */
export function stacked(parts: readonly Part[]): Part {
  let height = 0;
  const nodes = parts.map((part) => {
    const group = svg('g', { transform: `translate(0 ${height})` }, ...part.nodes);
    height += part.height;
    return group;
  });
  return { nodes, height };
}

/** A colour of the page’s charts; a file says it in full. */
export function colour(role: string): string {
  return `var(--chart-${role})`;
}

interface MarkAt {
  readonly x: number;
  readonly y: number;
  readonly side?: Side | undefined;
  readonly radius?: number;
}

/** A full dot for an exact claim; an open one with an arrow or a wave for a bound. `turn`: degrees from right to where values grow. */
export function mark({ x, y, side, radius = 5.5 }: MarkAt, role: string, turn: number): SVGElement {
  const fill = colour(role);
  const paper = colour('paper');
  if (side === undefined) return svg('circle', { cx: x, cy: y, r: radius, fill, stroke: paper });
  const [d, rotate] =
    side === 'about'
      ? [`M-5-${radius + 4}q2.5-5 5-1.5t5-1.5`, 0]
      : [`M${radius} 0h12m-4-3.5 4 3.5-4 3.5`, side === 'less' ? turn + 180 : turn];
  return svg(
    'g',
    { transform: `translate(${x} ${y}) rotate(${rotate})` },
    svg('path', { d, fill: 'none', stroke: fill, 'stroke-width': 1.75 }),
    svg('circle', { r: radius - 0.5, fill: paper, stroke: fill, 'stroke-width': 2 }),
  );
}

interface Lettering {
  readonly size?: number;
  readonly fill?: string;
  readonly anchor?: string;
  readonly weight?: number;
}

export function letters(
  text: string,
  x: number,
  y: number,
  { size = 14, fill = 'ink', anchor, weight }: Lettering = {},
): SVGElement {
  const look = { 'font-size': size, 'text-anchor': anchor, 'font-weight': weight };
  return svg('text', { x, y, fill: colour(fill), ...look }, text);
}

/** How wide letters stand at large, px. */
export function widthOf(text: string, size: number): number {
  return text.length * size * 0.54;
}

/** Lines of at most so many px. */
export function wrapped(text: string, width: number, size = 14): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
