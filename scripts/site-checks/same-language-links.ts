import type { BuiltSite } from './built-site.ts';
import type { Finding } from './finding.ts';
import { fileAt, resolveLink } from './resolve-link.ts';

/** A page links to pages of its own language, unless the link says otherwise with `hreflang`. */
export function checkSameLanguageLinks(site: BuiltSite): readonly Finding[] {
  const prefixes = languagePrefixes(site);
  const prefixOf = (path: string) => prefixes.find((prefix) => path.startsWith(prefix)) ?? '/';
  return site.pages.flatMap(({ path, links }) =>
    links
      .filter(({ tag, hasHreflang }) => tag === 'a' && !hasHreflang)
      .flatMap(({ url, line }) => {
        const target = resolveLink(url, path, site);
        if (target.kind !== 'internal') return [];
        const isPage = fileAt(target.path, site.files)?.endsWith('.html') ?? false;
        if (!isPage || prefixOf(target.path) === prefixOf(path)) return [];
        const reason = `<a href="${url}"> leads to another language and has no hreflang.`;
        return [{ page: path, line, reason }];
      }),
  );
}

/** A page under the prefix of a language says that it is written in it. */
export function checkPageLanguages(site: BuiltSite): readonly Finding[] {
  const prefixes = languagePrefixes(site);
  const home = site.pages.find(({ path }) => path === '/')?.language;
  return site.pages.flatMap(({ path, language }) => {
    const prefix = prefixes.find((candidate) => path.startsWith(candidate));
    const expected = prefix?.slice(1, -1) ?? home;
    if (language === undefined || expected === undefined || language === expected) return [];
    return [
      { page: path, reason: `<html lang="${language}"> stands where ${expected} is spoken.` },
    ];
  });
}

/** A top folder is the prefix of a language when its own home page is written in it: `/vi/`. */
function languagePrefixes({ pages }: BuiltSite): readonly string[] {
  return pages
    .filter(({ path, language }) => language !== undefined && path === `/${language}/`)
    .map(({ path }) => path);
}
