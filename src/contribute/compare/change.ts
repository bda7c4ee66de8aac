import type { Words } from '../../dataset/problem.ts';
import type { Origin } from '../../model/origin.ts';

/** In the order in which a reviewer wants to see them: what is lost, what says something else, what is new. */
export const changeKinds = [
  'removed',
  'renamed',
  'changed',
  'conflict-opened',
  'reading-changed',
  'conflict-closed',
  'added',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

export type Thing =
  | 'figure'
  | 'meeting'
  | 'publication'
  | 'document'
  | 'target'
  | 'directive'
  | 'indicator'
  | 'place'
  | 'body'
  | 'unit';

/** One difference between two states of the dataset. */
export interface Change {
  readonly kind: ChangeKind;
  readonly thing: Thing;
  readonly id: string;
  /** What it is, for readers. */
  readonly name: Words;
  /** What was said, and what is said now. */
  readonly before?: Words;
  readonly after?: Words;
  /** Where it stands now, or stood. */
  readonly origin?: Origin;
  /** Pages that show it, without base and language. */
  readonly pages: readonly string[];
  /** The beginnings of the names of charts that draw it. */
  readonly charts: readonly string[];
}

/** Something told in each language. */
export function inBoth(tell: (language: keyof Words) => string): Words {
  return { en: tell('en'), vi: tell('vi') };
}
