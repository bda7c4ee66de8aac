import type { BuiltSite } from './built-site.ts';

/** Stands in for the origin of a site that does not say where it is published. */
const nowhere = 'http://site.invalid';

/** Where a link goes: outside, or to a path of the site (without the base path). */
export type Target =
  | { readonly kind: 'external'; readonly origin: string }
  | { readonly kind: 'opaque' }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'outside-base' }
  | { readonly kind: 'internal'; readonly path: string; readonly fragment: string };

/** Resolves a link as a browser would on the page at `path`. */
export function resolveLink(
  url: string,
  path: string,
  { base, origin = nowhere }: Pick<BuiltSite, 'base' | 'origin'>,
): Target {
  const target = URL.parse(url, `${origin}${base}${path.slice(1)}`);
  if (target === null) return { kind: 'malformed' };
  if (!/^https?:$/.test(target.protocol)) return { kind: 'opaque' };
  if (target.origin !== origin) return { kind: 'external', origin: target.origin };
  if (!target.pathname.startsWith(base)) return { kind: 'outside-base' };
  return {
    kind: 'internal',
    path: decoded(`/${target.pathname.slice(base.length)}`),
    fragment: decoded(target.hash.slice(1)),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The file that a static host sends for a path; undefined for a 404. */
export function fileAt(path: string, files: ReadonlyMap<string, number>): string | undefined {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return files.has(file) ? file : undefined;
}
