import { darkPalette, lightPalette } from '../../charts/theme/theme.ts';
import { locales, type Locale } from '../../locales/locales.ts';
import type { Reader } from '../../locales/reader.ts';
import { siteFeedLinks } from '../links/feed-links.ts';
import type { frameView } from './frame-view.ts';
import { breadcrumbs } from './json-ld-breadcrumbs.ts';
import { jsonLdText } from './json-ld.ts';
import { frozen } from '../address.ts';
import { pagePicture } from './page-head-picture.ts';
import { absoluteHref, fileHref, pageHref } from '../links/paths.ts';
import type { PageView } from './page-view.ts';

type Frame = ReturnType<typeof frameView>;

/** A page, and where it stands in each language. */
export interface PageAddresses {
  readonly page: PageView;
  readonly languages: Frame['languages'];
  readonly defaultHref: string;
}

/** What browsers, crawlers and link previews read of a page before its text. */
export function pageHead({ page, languages, defaultHref }: PageAddresses, reader: Reader) {
  const { t, locale } = reader;
  const canonical = absoluteHref(pageHref(page.path, locale));
  const things = [breadcrumbs(page), page.dataset].filter((thing) => thing !== undefined);
  return {
    title:
      page.title === t.home.title
        ? `${t.site.name}: ${page.title}`
        : `${page.title} · ${t.site.name}`,
    description: page.description,
    canonical,
    isNowhere: page.isNowhere ?? false,
    alternates: page.isNowhere ? [] : alternatesOf(languages, defaultHref),
    feeds: [...siteFeedLinks(reader), ...(page.feeds ?? [])],
    // The frame of a past release is not shared by itself.
    preview: frozen === undefined ? previewOf(page, canonical, reader) : [],
    themeColours: [
      { media: '(prefers-color-scheme: light)', content: lightPalette.paper },
      { media: '(prefers-color-scheme: dark)', content: darkPalette.paper },
    ],
    manifestHref: fileHref('/site.webmanifest'),
    jsonLd: things.length === 0 ? undefined : jsonLdText(things),
  };
}

function alternatesOf(languages: Frame['languages'], defaultHref: string) {
  return [
    ...languages.map((language) => ({ hreflang: language.locale, href: language.href })),
    { hreflang: 'x-default', href: defaultHref },
  ].map(({ hreflang, href }) => ({ hreflang, href: absoluteHref(href) }));
}

/** Previews know languages with a country only. */
const previewLocales: Readonly<Record<Locale, string>> = {
  en: 'en_GB',
  vi: 'vi_VN',
  uk: 'uk_UA',
  ru: 'ru_RU',
};

/** The properties of Open Graph, in the order in which they are to be written. */
function previewOf({ title, description, chart }: PageView, url: string, reader: Reader) {
  const { t, locale } = reader;
  const picture = pagePicture(chart, reader);
  const properties: readonly (readonly [string, string])[] = [
    ['og:title', title],
    ['og:description', description],
    ['og:type', 'website'],
    ['og:url', url],
    ['og:site_name', t.site.name],
    ['og:locale', previewLocales[locale]],
    ...locales
      .filter((other) => other !== locale)
      .map((other) => ['og:locale:alternate', previewLocales[other]] as const),
    ['og:image', picture.src],
    ['og:image:width', String(picture.width)],
    ['og:image:height', String(picture.height)],
    ['og:image:alt', picture.alt],
  ];
  return properties.map(([property, content]) => ({ property, content }));
}
