import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BuiltSite, PageSummary } from './built-site.ts';
import type { Finding } from './finding.ts';
import { addressesIn, holdsAddresses } from './json-addresses.ts';
import { inspectPage, type InspectedPage } from './inspect-page.ts';

/** A built site, and what its pages were found to break while they were read. */
export interface ReadSite {
  readonly site: BuiltSite;
  readonly findings: readonly Finding[];
}

/** Reads a folder page by page, so that never more than one page is held in full. */
export function readBuiltSite(folder: string, base: string): ReadSite {
  const pages = [...filesOf(folder).keys()]
    .filter((path) => path.endsWith('.html'))
    .map((path) =>
      inspectPage(path.replace(/\/index\.html$/, '/'), readFileSync(join(folder, path), 'utf8')),
    );
  return siteOf(folder, base, pages);
}

/**
 * The same from pages that were read while they were written.
 *
 * @param postponed Addresses that are drawn when somebody asks for them.
 */
export function siteOf(
  folder: string,
  base: string,
  pages: readonly InspectedPage[],
  postponed: readonly string[] = [],
): ReadSite {
  const files = new Map([
    ...filesOf(folder),
    ...postponed.map((path): [string, number] => [path, 0]),
  ]);
  const summaries = pages.map(({ summary }) => summary);
  const stylesheets = [...files.keys()]
    .filter((path) => path.endsWith('.css'))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
    .map((sheet) => ({ ...sheet, gzipBytes: gzipSync(sheet.text).length }));
  const origin = originOf(summaries);
  const jsonAddresses = origin === undefined ? [] : namedInJson(folder, `${origin}${base}`);
  return {
    site: { base, origin, files, pages: summaries, stylesheets, jsonAddresses },
    findings: pages.flatMap(({ findings }) => findings),
  };
}

/** One file after the other, so that never more than one is held. */
function namedInJson(folder: string, site: string): BuiltSite['jsonAddresses'] {
  return [...filesOf(folder).keys()].filter(holdsAddresses).flatMap((file) =>
    addressesIn(readFileSync(join(folder, file), 'utf8'), site).map((address) => ({
      file,
      address,
    })),
  );
}

function filesOf(folder: string): ReadonlyMap<string, number> {
  const sizes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => ({ path: `/${path.split(sep).join('/')}`, stats: statSync(join(folder, path)) }))
    .filter(({ stats }) => stats.isFile())
    .map(({ path, stats }): [string, number] => [path, stats.size]);
  return new Map(sizes.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The home page's canonical address says where the site is published. */
function originOf(pages: readonly PageSummary[]): string | undefined {
  const home = pages.find(({ path }) => path === '/');
  const canonical = home?.links.find(({ rel }) => rel === 'canonical');
  return canonical && (URL.parse(canonical.url)?.origin ?? undefined);
}
