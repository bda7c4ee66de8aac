import { defaultLocale, languages, locales, type Locale } from '../../locales/locales.ts';
import type { Reader } from '../../locales/reader.ts';
import { loom } from './loom.ts';
import { model } from '../model.ts';
import { currentProvinces, reportingProvinces } from '../views/observations.ts';
import { absoluteHref, pageHref, paths } from '../links/paths.ts';
import { repositoryHref } from '../links/repository-links.ts';

const mainPages = [
  'provinces',
  'indicators',
  'meetings',
  'targets',
  'directives',
  'compare',
  'data',
] as const;
const otherPages = [
  'behind',
  'timeline',
  'documents',
  'coverage',
  'changes',
  'embeds',
  'method',
  'about',
  'contribute',
  'pages',
] as const;

/** Masthead and foot of a page: the same on all pages of a language but for the address. */
export function frameView(path: string, reader: Reader) {
  const { t, format, locale } = reader;
  const link = (page: (typeof mainPages | typeof otherPages)[number]) => ({
    text: t.nav[page],
    href: pageHref(paths[page], locale),
    isCurrent: path.startsWith(paths[page]),
  });
  const { version, date, licence } = model.about;
  return {
    address: absoluteHref(pageHref(path, locale)),
    /** Not where the page has a search field of its own. */
    hasSearch: path !== paths.home && path !== paths.search,
    homeHref: pageHref(paths.home, locale),
    mainLinks: mainPages.map(link),
    otherLinks: otherPages.map(link),
    languages: locales.map((other) => languageLink(other, path, locale)),
    loom,
    loomText: t.site.loom(reportingProvinces.length, currentProvinces.length),
    release: t.site.release(version, format.date(date)),
    licence: { text: t.site.licence(licence.name), href: licence.url },
    repositoryHref,
    defaultHref: pageHref(path, defaultLocale),
  };
}

function languageLink(other: Locale, path: string, current: Locale) {
  return {
    locale: other,
    name: languages[other].name,
    short: languages[other].short,
    href: pageHref(path, other),
    isCurrent: other === current,
  };
}
