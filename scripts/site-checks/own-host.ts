import type { BuiltSite } from './built-site.ts';
import type { Finding } from './finding.ts';
import type { Link } from './link.ts';
import { resolveLink } from './resolve-link.ts';

const loadingRels = new Set(
  'stylesheet icon apple-touch-icon mask-icon manifest preload modulepreload prefetch prerender preconnect dns-prefetch'.split(
    ' ',
  ),
);

/** Nothing is loaded from another host: a reader of this site is seen by this site alone. */
export function checkOwnHost(site: BuiltSite): readonly Finding[] {
  const fromPages = site.pages.flatMap(({ path, links }) =>
    links.filter(loads).flatMap(({ tag, attribute, url, line }) => {
      const target = resolveLink(url, path, site);
      if (target.kind !== 'external') return [];
      const reason = `<${tag} ${attribute}="${url}"> makes a request to another host.`;
      return [{ page: path, line, reason }];
    }),
  );
  return [...fromPages, ...fromStylesheets(site)];
}

/** Whether a browser fetches the address without being asked by the reader. */
function loads({ tag, rel }: Link): boolean {
  if (tag === 'link') return rel.split(/\s+/).some((word) => loadingRels.has(word));
  return tag !== 'a' && tag !== 'area' && tag !== 'meta';
}

const cssUrl = /(?:url\(\s*|@import\s+)["']?([^"')\s]+)/g;

function fromStylesheets(site: BuiltSite): readonly Finding[] {
  return site.stylesheets.flatMap(({ path, text }) =>
    [...text.matchAll(cssUrl)].flatMap(([, url = '']) => {
      const target = resolveLink(url, path, site);
      if (target.kind === 'internal' && !site.files.has(target.path)) {
        return [{ page: path, reason: `url(${url}) does not exist.` }];
      }
      if (target.kind === 'outside-base') {
        return [{ page: path, reason: `url(${url}) leaves the base path ${site.base}.` }];
      }
      if (target.kind !== 'external') return [];
      return [{ page: path, reason: `url(${url}) makes a request to another host.` }];
    }),
  );
}
