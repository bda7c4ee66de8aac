import { groups } from 'd3-array';
import type { ClassScale, Segment } from './legend-scale.ts';
import { reportedPlaces, type MapPlace } from './survey.ts';
import { classOf } from './value-classes.ts';

/** A place above the strip, px. */
interface LegendDot {
  readonly id: string;
  readonly row: number | undefined;
  readonly x: number;
  /** Its bottom and its top. */
  readonly y1: number;
  readonly y2: number;
}

export interface LegendDots {
  readonly dots: readonly LegendDot[];
  readonly width: number;
  /** What one place takes of a stack. */
  readonly pitch: number;
  /** Of the tallest stack. */
  readonly height: number;
}

/** Room for a dot, and the tallest stack that is not squeezed. */
const roomiest = 7;
const tallest = 63;

/**
 * The places stacked where their values are, upwards from 0, the place in focus on top of its
 * stack. Stacks do not reach over the bound of a class.
 */
export function legendDots(
  scale: ClassScale,
  places: readonly MapPlace[],
  focus: string | undefined,
): LegendDots {
  const placed = reportedPlaces(places).map((place) => ({ place, x: stackX(scale, place.value) }));
  const stacks = groups(placed, ({ x }) => x);
  const fullest = Math.max(1, ...stacks.map(([, members]) => members.length));
  const pitch = Math.min(roomiest, tallest / fullest);
  const dots = stacks.flatMap(([x, members]) =>
    members
      .toSorted((a, b) => Number(a.place.id === focus) - Number(b.place.id === focus))
      .map(({ place: { id, row } }, i) => ({
        id,
        row,
        x,
        y1: -i * pitch,
        y2: -(i + 1) * pitch,
      })),
  );
  return { dots, width: roomiest - 1, pitch, height: stacks.length === 0 ? 0 : fullest * pitch };
}

function stackX({ segments, x }: ClassScale, value: number): number {
  const one = classOf(
    segments.map((segment) => segment.class),
    value,
  );
  const segment = segments.find((some) => some.class === one);
  return segment ? middleOfStack(segment, x(value) ?? segment.left) : 0;
}

function middleOfStack({ left, right }: Segment, x: number): number {
  const stacks = Math.max(1, Math.floor((right - left) / roomiest));
  const width = (right - left) / stacks;
  return left + (Math.min(stacks - 1, Math.floor((x - left) / width)) + 0.5) * width;
}
