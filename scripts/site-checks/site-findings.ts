import type { BuiltSite } from './built-site.ts';
import type { Finding } from './finding.ts';
import { checkInlineStyles } from './inline-styles.ts';
import { checkInternalLinks } from './internal-links.ts';
import { checkJsonAddresses } from './json-addresses.ts';
import { checkNoLeaks } from './no-leaks.ts';
import { checkOwnHost } from './own-host.ts';
import { checkPageBudget } from './page-budget.ts';
import { checkPageHead } from './page-head.ts';
import { checkPagePreview } from './page-head-preview.ts';
import { checkPageWeight } from './page-weight.ts';
import { checkPageLanguages, checkSameLanguageLinks } from './same-language-links.ts';
import type { PageRule, SiteRule } from './site-rule.ts';
import { checkUniqueIds } from './unique-ids.ts';
import { checkUntrustedMarkup } from './untrusted-markup.ts';
import { checkWellFormed } from './well-formed.ts';

/** The rules that are kept page by page, while it is read. */
export const pageRules: readonly PageRule[] = [
  checkWellFormed,
  checkPageHead,
  checkPagePreview,
  checkUniqueIds,
  checkNoLeaks,
  checkUntrustedMarkup,
  checkInlineStyles,
];

const siteRules: readonly SiteRule[] = [
  checkInternalLinks,
  checkJsonAddresses,
  checkSameLanguageLinks,
  checkPageLanguages,
  checkOwnHost,
  checkPageWeight,
  checkPageBudget,
];

/** What the rules find that look at the whole site. */
export function siteFindings(site: BuiltSite): readonly Finding[] {
  return siteRules.flatMap((rule) => rule(site));
}
