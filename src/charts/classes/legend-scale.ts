import type { ValueClass } from './value-classes.ts';

export interface Segment {
  readonly class: ValueClass;
  readonly left: number;
  readonly right: number;
}

/** The classes in a row, px. */
export interface ClassScale {
  readonly segments: readonly Segment[];
  readonly left: number;
  readonly right: number;
  /** Where a value stands; undefined for one beyond all classes. */
  readonly x: (value: number) => number | undefined;
}

/** What a class of one value takes among others, of the width of one of them. */
const narrow = 0.5;

/**
 * Every class is equally wide, whatever its reach, and values stand in it in proportion: where steps
 * are equal that is one even scale, and where they are not, each class still has room for its dots.
 */
export function classScale(
  classes: readonly ValueClass[],
  left: number,
  right: number,
): ClassScale {
  const isMixed = classes.some((one) => !isOneValue(one));
  const weights = classes.map((one) => (isMixed && isOneValue(one) ? narrow : 1));
  const unit = (right - left) / weights.reduce((sum, weight) => sum + weight, 0);
  const segments: Segment[] = [];
  for (const [i, one] of classes.entries()) {
    const start = segments.at(-1)?.right ?? left;
    segments.push({ class: one, left: start, right: start + unit * (weights[i] ?? 1) });
  }
  return { segments, left, right, x: (value) => position(segments, value) };
}

export function isOneValue({ from, to }: ValueClass): boolean {
  return from === to;
}

function position(segments: readonly Segment[], value: number): number | undefined {
  const around =
    segments.find((one) => isOneValue(one.class) && one.class.from === value) ??
    segments.findLast((one) => one.class.from <= value && value <= one.class.to);
  if (!around) return undefined;
  const { left, right } = around;
  const { from, to } = around.class;
  return from === to ? (left + right) / 2 : left + ((value - from) / (to - from)) * (right - left);
}
