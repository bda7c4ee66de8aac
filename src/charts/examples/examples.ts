import type { Example } from './example.ts';
import { gaps } from './gaps.ts';
import { ledgers } from './ledgers.ts';
import { tileMaps } from './tile-maps.ts';
import { timelines } from './timelines.ts';
import { trends } from './trends.ts';

/** Every example, and the widths at which its chart is used. */
export const examples: readonly (Example & { readonly widths: readonly number[] })[] = [
  ...[...timelines, ...trends, ...gaps, ...ledgers].map((one) => ({ ...one, widths: [720, 340] })),
  ...tileMaps.map((one) => ({ ...one, widths: [480, 340, 160] })),
];
