import type { LocalText } from '../../locales/in-locale.ts';

export interface LinkView {
  readonly text: LocalText;
  readonly href: string;
  /** Set where the page behind it is in another language. */
  readonly hreflang?: string;
  /** A word beside it. */
  readonly aside?: string;
}
