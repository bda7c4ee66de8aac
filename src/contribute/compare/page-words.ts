import type { Kind } from '../../dataset/file-types.ts';
import type { Bound } from '../../model/observation.ts';
import type { Distance, Reading } from '../../stats/reading/reading.ts';

/** What pages in Vietnamese say, so that whoever reads of changes reads the same words. */
export interface PageWords {
  readonly reading: (reading: Reading) => string;
  readonly bound: (bound: Bound) => string;
  readonly kind: (kind: Kind) => string;
  /** How far a figure lies from its goal. */
  readonly distance: (way: Distance['way'], amount: string) => string;
}
