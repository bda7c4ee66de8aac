import type { BuiltSite } from './built-site.ts';
import type { Finding } from './finding.ts';
import { fileAt, resolveLink } from './resolve-link.ts';

/** What of a file may hold addresses that programs follow. */
const jsonFile = /\.(?:json|jsonld|webmanifest)$/;

/** Whether the addresses in a file are read: all JSON but what the search writes for itself. */
export function holdsAddresses(path: string): boolean {
  return jsonFile.test(path) && !path.startsWith('/pagefind/');
}

/**
 * Every address of a site that a JSON text names, in whatever key or sentence, each once. Templates
 * stand for other addresses.
 */
export function addressesIn(text: string, site: string): readonly string[] {
  const found = new Set<string>();
  for (let at = text.indexOf(site); at >= 0; at = text.indexOf(site, at + site.length)) {
    const [address = ''] = /^[^\s"\\<>]*/.exec(text.slice(at, at + longest)) ?? [];
    const isTemplate = address.includes('{');
    if (!isTemplate) found.add(address.replaceAll('&amp;', '&').replace(/[.,;:)”»]+$/, ''));
  }
  return [...found];
}

/** Longer addresses than this are not the site’s. */
const longest = 500;

/** Every address of this site that a JSON file names exists. */
export function checkJsonAddresses(site: BuiltSite): readonly Finding[] {
  const pages = new Map(site.pages.map(({ path, ids }) => [path, ids]));
  return site.jsonAddresses.flatMap(({ file, address }) => {
    const target = resolveLink(address, file, site);
    if (target.kind !== 'internal')
      return [{ page: file, reason: `${address} is no address here.` }];
    const { path, fragment } = target;
    // A base address is that of a folder of files, and stands without its last slash.
    if (fileAt(path, site.files) === undefined && !isFolder(path, site.files)) {
      return [{ page: file, reason: `${address} leads to ${path}, which does not exist.` }];
    }
    const ids = pages.get(path);
    const isPointer = /^(?:\/|:~:|top$|$)/.test(fragment);
    if (isPointer || ids === undefined || ids.has(fragment)) return [];
    return [{ page: file, reason: `${address}: no element of ${path} has the id ${fragment}.` }];
  });
}

function isFolder(path: string, files: ReadonlyMap<string, number>): boolean {
  const folder = path.endsWith('/') ? path : `${path}/`;
  return [...files.keys()].some((file) => file.startsWith(folder));
}
