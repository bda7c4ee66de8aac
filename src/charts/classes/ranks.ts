import type { Bounds } from './bounds.ts';

/** Readers count places of a ranking in fives. */
const unit = 5;

/** A rest of less than this share of a class joins the class before it. */
const minRest = 1 / 3;

/** Classes of as many places each, 1 to 15, 16 to 30 and so on; the last takes the rest. */
export function rankBounds(sorted: readonly number[], maxClasses: number): readonly Bounds[] {
  const [min] = sorted;
  const max = sorted.at(-1);
  if (min === undefined || max === undefined) return [];
  const step = Math.ceil((max - min + 1) / maxClasses / unit) * unit;
  const starts = Array.from({ length: maxClasses }, (_, i) => min + i * step).filter(
    (start) => start === min || max - start + 1 >= step * minRest,
  );
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? max }));
}
