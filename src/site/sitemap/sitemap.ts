import { defaultLocale, locales, type Locale } from '../../locales/locales.ts';
import { absoluteHref, fileHref, pageHref } from '../links/paths.ts';

/** Where crawlers find it. */
export const sitemapHref = () => absoluteHref(fileHref('/sitemap.xml'));

/** Pages in every language, each with its translations, last changed on the day of the dataset. */
export function sitemap(pages: readonly string[], date: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.flatMap((page) => entriesOf(page, date)),
    '</urlset>\n',
  ].join('\n');
}

function entriesOf(page: string, date: string): readonly string[] {
  const href = (locale: Locale) => absoluteHref(pageHref(page, locale));
  const translations = [
    ...locales.map((locale) => translation(locale, href(locale))),
    translation('x-default', href(defaultLocale)),
  ].join('');
  return locales.map(
    (locale) => `<url><loc>${href(locale)}</loc><lastmod>${date}</lastmod>${translations}</url>`,
  );
}

function translation(language: string, href: string): string {
  return `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`;
}
