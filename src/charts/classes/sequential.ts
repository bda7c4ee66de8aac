import { ceilTo, digitsOf, floorTo, roundestIn, roundSteps, type Bounds } from './bounds.ts';

/** With fewer different values than these, their ranks say little. */
const enoughForRanks = 10;

/** Of steps; with threes and fours where the rounder ones would put too much into one class. */
const factors = [
  [1, 2, 2.5, 5],
  [1, 2, 2.5, 3, 4, 5],
];

/** The bounds of at most `maxClasses` classes of ascending values. */
export function sequentialBounds(sorted: readonly number[], maxClasses: number): readonly Bounds[] {
  const [min] = sorted;
  const max = sorted.at(-1);
  if (min === undefined || max === undefined) return [];
  if (min === max) return [{ from: min, to: max }];
  if (sorted.every(Number.isInteger) && max - min < maxClasses) return wholeNumbers(min, max);
  const different = new Set(sorted).size;
  const [equal, ...others] = factors.map((some) =>
    equalBounds(sorted, Math.min(maxClasses, different), some),
  );
  if (equal === undefined || different < enoughForRanks) return equal ?? [];
  const apart = [equal, ...others].find((bounds) => tellApart(sorted, bounds));
  if (apart) return apart;
  const even = evenBounds(sorted, maxClasses);
  const largest = (bounds: readonly Bounds[]) => shares(sorted, bounds)[0] ?? 1;
  return largest(even) < largest(equal) ? even : equal;
}

function wholeNumbers(min: number, max: number): readonly Bounds[] {
  return Array.from({ length: max - min + 1 }, (_, i) => ({ from: min + i, to: min + i }));
}

/** Equal round steps, as many as there may be. */
function equalBounds(
  sorted: readonly number[],
  maxClasses: number,
  steps: readonly number[],
): readonly Bounds[] {
  const [min = 0] = sorted;
  const max = sorted.at(-1) ?? 0;
  const isWhole = sorted.every(Number.isInteger);
  const step = roundSteps((max - min) / maxClasses, steps)
    .filter((one) => !isWhole || Number.isInteger(one))
    .find((one) => Math.round((ceilTo(max, one) - floorTo(min, one)) / one) <= maxClasses);
  if (step === undefined) return [{ from: min, to: max }];
  const bounds = [floorTo(min, step)];
  for (let last = bounds[0] ?? 0; last < max; bounds.push(last))
    last = floorTo(last + step * 1.5, step);
  return between(bounds);
}

/** About as many values in each class, each bound the roundest number near where it should be. */
function evenBounds(sorted: readonly number[], maxClasses: number): readonly Bounds[] {
  const cuts = sorted.flatMap((value, rank) => {
    const before = sorted[rank - 1];
    if (before === undefined || before === value) return [];
    return { rank, bound: roundestIn(before, value) };
  });
  const chosen: { readonly rank: number; readonly bound: number }[] = [];
  for (let left = maxClasses; left > 1; left -= 1) {
    const start = chosen.at(-1)?.rank ?? 0;
    const share = (sorted.length - start) / left;
    const away = ({ rank }: { readonly rank: number }) => Math.abs(rank - start - share);
    const later = cuts.filter(({ rank }) => rank > start).toSorted((a, b) => away(a) - away(b));
    const near = later.filter((cut) => away(cut) <= share / 3);
    const best = near.toSorted((a, b) => digitsOf(a.bound) - digitsOf(b.bound))[0] ?? later[0];
    if (best) chosen.push(best);
  }
  const [min = 0] = sorted;
  const max = sorted.at(-1) ?? 0;
  const [step = 1] = roundSteps((max - min) / 10, [1]).slice(1);
  return between([floorTo(min, step), ...chosen.map(({ bound }) => bound), ceilTo(max, step)]);
}

function between(bounds: readonly number[]): readonly Bounds[] {
  return bounds.slice(1).map((to, i) => ({ from: bounds[i] ?? to, to }));
}

/** Whether one class holds no more than half of the values, and two of many not nearly all. */
function tellApart(sorted: readonly number[], bounds: readonly Bounds[]): boolean {
  const [first = 1, second = 0] = shares(sorted, bounds);
  return first <= 0.5 && (bounds.length < 4 || first + second <= 0.85);
}

/** What the classes hold of the values, the fullest first. */
function shares(sorted: readonly number[], bounds: readonly Bounds[]): readonly number[] {
  const counts = bounds.map(
    ({ from, to }, i) =>
      sorted.filter((value) => value >= from && (value < to || i === bounds.length - 1)).length,
  );
  return counts.map((count) => count / sorted.length).toSorted((a, b) => b - a);
}
