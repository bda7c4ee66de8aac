import type { FeedLink } from '../links/feed-links.ts';
import type { JsonLd } from './json-ld.ts';

/** What the frame around every page needs. */
export interface PageView {
  readonly title: string;
  readonly description: string;
  /** The address without base and language. */
  readonly path: string;
  readonly trail: readonly { readonly text: string; readonly href: string }[];
  /** The chart that previews of links to the page show: its id among all charts. */
  readonly chart?: string | undefined;
  /** What can be followed about it. */
  readonly feeds?: readonly FeedLink[];
  /** Whether it answers for addresses that there are not: it has none of its own. */
  readonly isNowhere?: boolean;
  /** The data the page is about, for machines. */
  readonly dataset?: JsonLd | undefined;
}
