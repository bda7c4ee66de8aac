import type { Reading } from '../pace.ts';

/** How many of the goals that have a figure read how. */
export interface GapFinding {
  readonly goals: number;
  /** Every reading that occurs, met ones first. */
  readonly counts: readonly { readonly reading: Reading; readonly goals: number }[];
}

const order: readonly Reading[] = ['met', 'on-course', 'behind', 'not-known'];

/** undefined when no goal has a figure. */
export function gapFinding(found: readonly Reading[]): GapFinding | undefined {
  if (found.length === 0) return undefined;
  const counts = order
    .map((reading) => ({ reading, goals: found.filter((one) => one === reading).length }))
    .filter(({ goals }) => goals > 0);
  return { goals: found.length, counts };
}
