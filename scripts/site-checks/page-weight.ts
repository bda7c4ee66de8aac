import { budgets } from './budgets.ts';
import type { BuiltSite, PageSummary } from './built-site.ts';
import type { Finding } from './finding.ts';
import { resolveLink } from './resolve-link.ts';

/** HTML and CSS of a page fit a cheap phone: both are counted as they travel, compressed. */
export function checkPageWeight(site: BuiltSite): readonly Finding[] {
  return pageWeights(site)
    .filter(({ path, bytes }) => bytes > budgetOf(path))
    .map(({ path, bytes }) => ({
      page: path,
      reason: `HTML and CSS weigh ${kilobytes(bytes)}, over the budget of ${kilobytes(budgetOf(path))}.`,
    }));
}

/** Bytes of HTML and stylesheets by page, compressed, in the order of pages. */
export function pageWeights(
  site: BuiltSite,
): readonly { readonly path: string; readonly bytes: number }[] {
  const sizes = new Map(site.stylesheets.map(({ path, gzipBytes }) => [path, gzipBytes]));
  return site.pages.map((page) => {
    const styles = stylesheetsOf(page, site).map((path) => sizes.get(path) ?? 0);
    return { path: page.path, bytes: styles.reduce((sum, size) => sum + size, page.gzipBytes) };
  });
}

function stylesheetsOf(page: PageSummary, site: BuiltSite): readonly string[] {
  return page.links
    .filter(({ tag, rel }) => tag === 'link' && rel === 'stylesheet')
    .flatMap(({ url }) => {
      const target = resolveLink(url, page.path, site);
      return target.kind === 'internal' ? [target.path] : [];
    });
}

function budgetOf(path: string): number {
  return /^\/(?:[a-z]{2}\/)?embed\//.test(path) ? budgets.embedBytes : budgets.pageBytes;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
