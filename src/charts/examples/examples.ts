import { choropleths, classLegends } from './choropleths.ts';
import { coverages } from './coverages.ts';
import type { Example } from './example.ts';
import { gaps } from './gaps.ts';
import { ledgers } from './ledgers.ts';
import { mergers } from './mergers.ts';
import { multiples } from './multiples.ts';
import { rankings } from './rankings.ts';
import { singles } from './singles.ts';
import { slopes } from './slopes.ts';
import { strips } from './strips.ts';
import { tileMaps } from './tile-maps.ts';
import { timelines } from './timelines.ts';
import { trends } from './trends.ts';

const inColumns = [
  ...[...timelines, ...trends, ...gaps, ...ledgers, ...singles],
  ...[...rankings, ...strips, ...slopes, ...choropleths, ...classLegends],
  ...[...coverages, ...mergers, ...multiples],
];

/** Every example, and the widths at which its chart is used. */
export const examples: readonly (Example & { readonly widths: readonly number[] })[] = [
  ...inColumns.map((one) => ({ ...one, widths: [720, 320] })),
  ...tileMaps.map((one) => ({ ...one, widths: [480, 320, 160] })),
];
