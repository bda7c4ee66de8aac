import { median } from 'd3-array';
import type { ColourClass } from '../theme/theme.ts';
import { ceilTo, floorTo, nearestTo, roundSteps, type Bounds } from './bounds.ts';

/** Which side of the reference a class lies on, and how far. */
type DivergingBounds = Bounds & { readonly colourClass: ColourClass };

/**
 * Up to two classes to each side of a reference, and one for the values that equal it. The inner
 * ones reach equally far to both sides, about as far as half of the values do, so that the same
 * depth of colour means the same distance; an inner one may be empty, an outer one may not.
 */
export function divergingBounds(
  sorted: readonly number[],
  reference: number,
): readonly DivergingBounds[] {
  const [min] = sorted;
  const max = sorted.at(-1);
  if (min === undefined || max === undefined) return [];
  const reach = reachOf(sorted, reference);
  const low = nearestTo(reference - reach, reach / 10);
  const high = nearestTo(reference + reach, reach / 10);
  const classes: DivergingBounds[] = [];
  if (min < low) classes.push({ from: floorTo(min, reach), to: low, colourClass: 'below2' });
  if (min < reference) classes.push({ from: low, to: reference, colourClass: 'below1' });
  if (sorted.includes(reference)) {
    classes.push({ from: reference, to: reference, colourClass: 'middle' });
  }
  if (max > reference) classes.push({ from: reference, to: high, colourClass: 'step2' });
  if (max > high) classes.push({ from: high, to: ceilTo(max, reach), colourClass: 'step4' });
  return classes;
}

/** The round number nearest to what the distance of half of the values does not exceed. */
function reachOf(sorted: readonly number[], reference: number): number {
  const distances = sorted.map((value) => Math.abs(value - reference)).filter((one) => one > 0);
  const middle = median(distances) ?? 1;
  const away = (step: number) => Math.abs(Math.log(step / middle));
  const isWhole = [...sorted, reference].every(Number.isInteger);
  const [nearest = 1] = roundSteps(middle, [1, 2, 5])
    .filter((step) => !isWhole || Number.isInteger(step))
    .toSorted((a, b) => away(a) - away(b));
  return nearest;
}
