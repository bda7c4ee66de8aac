import type { Scale } from './synthetic-dataset.ts';

const size = (rest: Omit<Scale, 'seed' | 'places'>): Scale => ({ seed: 57, places: 34, ...rest });

/** Datasets to check, about 1,000 and 10,000 YAML files. */
export const checked = {
  small: size({ indicators: 20, months: 12, meetings: 34, figures: 6 }),
  large: size({ indicators: 150, months: 120, meetings: 46, figures: 6 }),
} as const;

/** Datasets to build, about 1,000, 5,000 and 20,000 HTML pages. */
export const built = {
  small: size({ indicators: 2, months: 6, meetings: 2, figures: 1 }),
  middle: size({ indicators: 12, months: 12, meetings: 16, figures: 6 }),
  large: size({ indicators: 40, months: 24, meetings: 48, figures: 6 }),
} as const;
