import { readings, type Reading } from '../reading/reading.ts';

/** How many of the goals that have a figure read how. */
export interface GapFinding {
  readonly goals: number;
  /** Every reading that occurs, met ones first. */
  readonly counts: readonly { readonly reading: Reading; readonly goals: number }[];
}

/** undefined when no goal has a figure. */
export function gapFinding(found: readonly Reading[]): GapFinding | undefined {
  if (found.length === 0) return undefined;
  const counts = readings
    .map((reading) => ({ reading, goals: found.filter((one) => one === reading).length }))
    .filter(({ goals }) => goals > 0);
  return { goals: found.length, counts };
}
