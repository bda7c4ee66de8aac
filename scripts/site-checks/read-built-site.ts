import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BuiltSite, PageSummary } from './built-site.ts';
import type { Finding } from './finding.ts';
import { linksOf } from './link.ts';
import { type Page, parsePage } from './page.ts';
import { pageRules } from './site-findings.ts';

/** A built site, and what its pages were found to break while they were read. */
export interface ReadSite {
  readonly site: BuiltSite;
  readonly findings: readonly Finding[];
}

/** Reads a folder page by page, so that never more than one page is held in full. */
export function readBuiltSite(folder: string, base: string): ReadSite {
  const files = filesOf(folder);
  const text = (path: string) => readFileSync(join(folder, path), 'utf8');
  const findings: Finding[] = [];
  const pages: PageSummary[] = [];
  for (const path of files.keys()) {
    if (!path.endsWith('.html')) continue;
    const page = parsePage(path.replace(/\/index\.html$/, '/'), text(path));
    findings.push(...pageRules.flatMap((rule) => rule(page)));
    pages.push(summaryOf(page));
  }
  const stylesheets = [...files.keys()]
    .filter((path) => path.endsWith('.css'))
    .map((path) => ({ path, text: text(path), gzipBytes: gzipSync(text(path)).length }));
  return { site: { base, origin: originOf(pages), files, pages, stylesheets }, findings };
}

function filesOf(folder: string): ReadonlyMap<string, number> {
  const sizes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => ({ path: `/${path.split(sep).join('/')}`, stats: statSync(join(folder, path)) }))
    .filter(({ stats }) => stats.isFile())
    .map(({ path, stats }): [string, number] => [path, stats.size]);
  return new Map(sizes.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function summaryOf(page: Page): PageSummary {
  const ids = page.tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
  const html = page.tags.find(({ name }) => name === 'html');
  return {
    path: page.path,
    language: html?.attributes.get('lang'),
    ids: new Set(ids),
    links: linksOf(page),
    gzipBytes: page.gzipBytes,
  };
}

/** The home page's canonical address says where the site is published. */
function originOf(pages: readonly PageSummary[]): string | undefined {
  const home = pages.find(({ path }) => path === '/');
  const canonical = home?.links.find(({ rel }) => rel === 'canonical');
  return canonical && (URL.parse(canonical.url)?.origin ?? undefined);
}
