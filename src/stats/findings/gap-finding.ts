import { readings, type Reading } from '../reading/reading.ts';

/** How many goals there are, how many can be read, and how those read. */
export interface GapFinding {
  readonly goals: number;
  readonly measured: number;
  /** Every reading that occurs, in the order of lists. */
  readonly counts: readonly { readonly reading: Reading; readonly goals: number }[];
}

/** Counts the readings of goals; undefined ones have no figure. */
export function gapFinding(found: readonly (Reading | undefined)[]): GapFinding {
  const counts = readings
    .map((reading) => ({ reading, goals: found.filter((one) => one === reading).length }))
    .filter(({ goals }) => goals > 0);
  const measured = found.filter((one) => one !== undefined).length;
  return { goals: found.length, measured, counts };
}
