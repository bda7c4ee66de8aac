import { daysOf, endOf, utc } from '../../model/time.ts';
import type { Edtf } from '../../model/time.ts';

/** The first and the last ms of a time. */
export function spanOf(time: Edtf): readonly [number, number] {
  return [utc(daysOf(time).first), utc(endOf(time)) + day];
}

/** Where a claim of this time is drawn: the middle of its days, so a day’s noon. */
export function middleOf(time: Edtf): number {
  const [first, last] = spanOf(time);
  return (first + last) / 2;
}

/** A day in ms. */
export const day = 86_400_000;
