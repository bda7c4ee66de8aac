import type { Texts } from './texts.ts';

/** What part of a place a number is about, where it is not the whole place. */
export interface Scope {
  readonly id: string;
  /** The words beside a number. */
  readonly name: Texts;
  readonly description: Texts;
}
