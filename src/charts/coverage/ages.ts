import { fillOf, type Hatching } from '../svg/hatching.ts';
import type { Theme } from '../theme/theme.ts';
import type { CoverageGrid, Reported } from './spec.ts';

/** How a cell is drawn: a shade for its age, a sign of its own without a date, hatching for silence. */
export type Shade = 'fresh' | 'older' | 'old' | 'undated' | 'silent';

export const shades: readonly Shade[] = ['fresh', 'older', 'old', 'undated', 'silent'];

/** The ramp of all charts, the newest strongest; nothing but paper and a dot without a date. */
export function shadeFill(shade: Shade, theme: Theme, hatching: Hatching): string {
  return {
    fresh: theme.step5,
    older: theme.step3,
    old: theme.step1,
    undated: theme.paper,
    silent: fillOf(hatching),
  }[shade];
}

/** This year and the one before are fresh, since yearbooks and indices come out a year late. */
export function shadeOf(cell: Reported | undefined, year: number): Shade {
  if (cell === undefined) return 'silent';
  if (cell.year === undefined) return 'undated';
  const age = year - cell.year;
  if (age <= 1) return 'fresh';
  return age <= 3 ? 'older' : 'old';
}

export function shadeWords(shade: Shade, { labels, year }: CoverageGrid): string {
  switch (shade) {
    case 'fresh':
      return labels.years(year - 1, year);
    case 'older':
      return labels.years(year - 3, year - 2);
    case 'old':
      return labels.years(undefined, year - 4);
    case 'undated':
      return labels.undated;
    case 'silent':
      return labels.notReported;
  }
}
