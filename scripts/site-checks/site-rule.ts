import type { BuiltSite } from './built-site.ts';
import type { Finding } from './finding.ts';
import type { Page } from './page.ts';

/** A rule that one page keeps or breaks by itself. */
export type PageRule = (page: Page) => readonly Finding[];

/** A rule that needs the other pages, or the files, to judge. */
export type SiteRule = (site: BuiltSite) => readonly Finding[];
