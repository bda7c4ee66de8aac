import type { OpenBound } from '../../charts/compare/spec.ts';
import { wrap } from '../../charts/labels/lines.ts';
import {
  drawArrow,
  drawWave,
  pathData,
  turnOf,
  type Growth,
} from '../../charts/marks/bound-shapes.ts';
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
  readonly bound?: OpenBound | undefined;
  readonly radius?: number;
}

/** As in the charts of the pages: full for an exact claim, open with an arrow or a wave else. */
export function mark(
  { x, y, bound, radius = 5.5 }: MarkAt,
  role: string,
  growth: Growth,
): SVGElement {
  const fill = colour(role);
  const paper = colour('paper');
  if (bound === undefined) return svg('circle', { cx: x, cy: y, r: radius, fill, stroke: paper });
  const turn = turnOf(bound, growth);
  const d = pathData(turn === undefined ? drawWave : drawArrow, radius);
  return svg(
    'g',
    { transform: `translate(${x} ${y}) rotate(${turn ?? 0})` },
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

/** All lines of a text. */
export function wrapped(text: string, width: number, size = 14): readonly string[] {
  return wrap(text, width, size, Infinity);
}
