import type { PageSummary } from './built-site.ts';
import type { Finding } from './finding.ts';
import { linksOf, type Link } from './link.ts';
import { parsePage, type Page } from './page.ts';
import { pageRules } from './site-findings.ts';

/** A page once it was read: what it breaks by itself, and what other pages need to know of it. */
export interface InspectedPage {
  readonly summary: PageSummary;
  readonly findings: readonly Finding[];
}

/** Reads a page once for all rules. */
export function inspectPage(path: string, html: string): InspectedPage {
  const page = parsePage(path === '/404/' ? '/404.html' : path, html);
  return { summary: summaryOf(page), findings: pageRules.flatMap((rule) => rule(page)) };
}

function summaryOf(page: Page): PageSummary {
  const ids = page.tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
  const html = page.tags.find(({ name }) => name === 'html');
  return {
    path: page.path,
    language: html?.attributes.get('lang'),
    ids: new Set(ids),
    links: eachOnce(linksOf(page)),
    gzipBytes: page.gzipBytes,
  };
}

/** A link that stands on a page again is right or wrong as it was the first time. */
function eachOnce(links: readonly Link[]): readonly Link[] {
  const first = new Map<string, Link>();
  for (const link of links) {
    const { tag, attribute, url, rel, hasHreflang } = link;
    const key = [tag, attribute, rel, hasHreflang, url].join(' ');
    if (!first.has(key)) first.set(key, link);
  }
  return [...first.values()];
}
