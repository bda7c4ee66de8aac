import type { Finding } from './finding.ts';
import type { InspectedPage } from './inspect-page.ts';
import { readBuiltSite, siteOf, type ReadSite } from './read-built-site.ts';
import { siteFindings } from './site-findings.ts';
import { sizeSummary } from './size-summary.ts';

export interface SiteReport {
  readonly findings: readonly Finding[];
  /** How much there is, in lines for the terminal. */
  readonly summary: readonly string[];
}

/** Applies every rule to a built site. Never stops at the first finding. */
export function checkBuiltSite(folder: string, base: string): SiteReport {
  return reportOn(readBuiltSite(folder, base));
}

/** The same for a site whose pages were read while they were written. */
export function checkWrittenSite(
  folder: string,
  base: string,
  pages: readonly InspectedPage[],
  postponed: readonly string[],
): SiteReport {
  return reportOn(siteOf(folder, base, pages, postponed));
}

function reportOn({ site, findings }: ReadSite): SiteReport {
  return { findings: [...findings, ...siteFindings(site)], summary: sizeSummary(site) };
}

/** One finding as a line: page, line of its HTML, reason. */
export function formatFinding({ page, line, reason }: Finding): string {
  return `${page}${line === undefined ? '' : `:${line}`} ${reason}`;
}
