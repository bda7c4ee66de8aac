import type { LocalText } from '../locales/in-locale.ts';

/** What the frame around every page needs. */
export interface PageView {
  readonly title: string;
  readonly description: string;
  /** The address without base and language. */
  readonly path: string;
  readonly trail: readonly { readonly text: string; readonly href: string }[];
}

export interface LinkView {
  readonly text: LocalText;
  readonly href: string;
  /** A word beside it. */
  readonly aside?: string;
}
