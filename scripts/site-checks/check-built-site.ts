import type { Finding } from './finding.ts';
import { readBuiltSite } from './read-built-site.ts';
import { siteFindings } from './site-findings.ts';
import { sizeSummary } from './size-summary.ts';

export interface SiteReport {
  readonly findings: readonly Finding[];
  /** How much there is, in lines for the terminal. */
  readonly summary: readonly string[];
}

/** Applies every rule to a built site. Never stops at the first finding. */
export function checkBuiltSite(folder: string, base: string): SiteReport {
  const { site, findings } = readBuiltSite(folder, base);
  return { findings: [...findings, ...siteFindings(site)], summary: sizeSummary(site) };
}

/** One finding as a line: page, line of its HTML, reason. */
export function formatFinding({ page, line, reason }: Finding): string {
  return `${page}${line === undefined ? '' : `:${line}`} ${reason}`;
}
