import { divergingClasses, sequentialClasses, type ColourClass } from '../theme/theme.ts';
import type { Bounds } from './bounds.ts';
import { divergingBounds } from './diverging.ts';
import { rankBounds } from './ranks.ts';
import { sequentialBounds } from './sequential.ts';

/**
 * Values that share a colour: from `from` up to but not including `to`, with which the next class
 * begins; the last class has its end too. In a class of one value both are that value.
 */
export interface ValueClass extends Bounds {
  readonly colourClass: ColourClass;
  readonly count: number;
}

export interface ClassOptions {
  /** The value that the others are seen against: classes lie to both sides of it. */
  readonly reference?: number;
  /** Which values are strongest: the low ones where less is better, as among ranks. */
  readonly strong?: 'high' | 'low';
  /** Places of a ranking: classes begin with the first and end with the last. */
  readonly isRank?: boolean;
}

/** The colours that lie furthest apart, for each number of classes. */
const furthestApart: readonly (readonly ColourClass[])[] = [
  [],
  ['step3'],
  ['step2', 'step4'],
  ['step1', 'step3', 'step5'],
  ['step1', 'step2', 'step4', 'step5'],
  sequentialClasses,
];

/**
 * At most five classes with round bounds; ties are never split. Equal steps come first: they are
 * read without a legend, and a class may then be empty, which says something too. Where they would
 * put more than half of the values into one class, as the numbers of two cities and of all others
 * do, classes hold about as many values each, their bounds moved to round numbers and none empty.
 * Whole numbers that span no more than five are a class each. Few different values make fewer
 * classes, and no value makes none.
 */
export function valueClasses(
  values: readonly number[],
  { reference, strong = 'high', isRank = false }: ClassOptions = {},
): readonly ValueClass[] {
  const sorted = values.toSorted((a, b) => a - b);
  const sequential = isRank ? rankBounds : sequentialBounds;
  const bounds =
    reference === undefined
      ? classed(sequential(sorted, sequentialClasses.length), strong)
      : divergingBounds(sorted, reference).map((one) => ({
          ...one,
          colourClass: strong === 'high' ? one.colourClass : mirrored(one.colourClass),
        }));
  return bounds.map((one) => ({
    ...one,
    count: sorted.filter((value) => classOf(bounds, value) === one).length,
  }));
}

/** The class of a value; undefined for one beyond them all. */
export function classOf<Class extends Bounds>(
  classes: readonly Class[],
  value: number,
): Class | undefined {
  return (
    classes.find(({ from, to }) => from === value && to === value) ??
    classes.findLast(({ from, to }) => from <= value && value <= to)
  );
}

function classed(bounds: readonly Bounds[], strong: 'high' | 'low') {
  const colours = furthestApart[bounds.length] ?? sequentialClasses;
  const ordered = strong === 'high' ? colours : colours.toReversed();
  return bounds.map((one, i) => ({ ...one, colourClass: ordered[i] ?? 'step3' }));
}

function mirrored(colourClass: ColourClass): ColourClass {
  const at = divergingClasses.findIndex((one) => one === colourClass);
  return divergingClasses[divergingClasses.length - 1 - at] ?? colourClass;
}
