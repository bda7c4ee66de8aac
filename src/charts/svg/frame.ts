import type { Theme } from '../theme/theme.ts';

/** What assistive technology reads; headings and captions stand outside the picture. */
interface ChartWords {
  readonly title: string;
  readonly description: string;
}

/** What every chart is given besides its data. */
export interface ChartFrame {
  /** Prefix of every id in the picture: unique on the page, a letter first, no spaces. */
  readonly id: string;
  readonly words: ChartWords;
  readonly theme: Theme;
  /** In px. Charts are drawn for about 720 and about 340; they know their height. */
  readonly width: number;
}

/** How precise a tick or a date is, so that a formatter need not write the day of a year. */
export type Precision = 'year' | 'month' | 'day';

/** Below this width a chart takes its narrow form. */
export const narrowBelow = 520;
