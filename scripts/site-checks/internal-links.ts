import type { BuiltSite, PageSummary } from './built-site.ts';
import type { Finding } from './finding.ts';
import type { Link } from './link.ts';
import { fileAt, resolveLink } from './resolve-link.ts';

/** Every address of this site that a page names exists, with its fragment, in the form the host serves. */
export function checkInternalLinks(site: BuiltSite): readonly Finding[] {
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  return site.pages.flatMap((page) =>
    page.links.flatMap((link) => {
      const reason = brokenBecause(link, page, site, pages);
      return reason === undefined ? [] : [{ page: page.path, line: link.line, reason }];
    }),
  );
}

function brokenBecause(
  { tag, attribute, url }: Link,
  page: PageSummary,
  site: BuiltSite,
  pages: ReadonlyMap<string, PageSummary>,
): string | undefined {
  const written = `<${tag} ${attribute}="${url}">`;
  if (url === '') return `${written} is empty.`;
  if (page.path === '/404.html' && !/^(?:[a-z][a-z0-9+.-]*:|\/|#)/i.test(url)) {
    return `${written} is relative, but this page answers at every address.`;
  }
  const target = resolveLink(url, page.path, site);
  if (target.kind === 'malformed') return `${written} is no address.`;
  if (target.kind === 'outside-base') return `${written} leaves the base path ${site.base}.`;
  if (target.kind !== 'internal') return undefined;
  const file = fileAt(target.path, site.files);
  if (file === undefined) {
    return site.files.has(`${target.path}/index.html`)
      ? `${written} lacks its last slash, which costs readers a redirect.`
      : `${written} leads to ${target.path}, which does not exist.`;
  }
  const ids = pages.get(target.path.replace(/index\.html$/, ''))?.ids;
  if (target.fragment === '' || ids === undefined || target.fragment === 'top') return undefined;
  if (target.fragment.startsWith(':~:') || ids.has(target.fragment)) return undefined;
  return `${written}: no element of ${target.path} has the id ${target.fragment}.`;
}
