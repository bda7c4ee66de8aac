import { locales } from '../../locales/locales.ts';
import { readerFor, type Reader } from '../../locales/reader.ts';
import { pageHref, paths } from '../links/paths.ts';

const offered = [
  'home',
  'provinces',
  'indicators',
  'meetings',
  'targets',
  'documents',
  'timeline',
  'data',
  'pages',
] as const;

/** One page for every wrong address: it does not know the reader’s language, so it speaks all. */
export function notFoundView({ t }: Reader) {
  return {
    page: {
      title: t.notFound.title,
      description: t.notFound.description,
      path: paths.home,
      trail: [],
      /** It has no address of its own. */
      isNowhere: true,
    },
    languages: locales.map(readerFor).map((reader, i) => ({
      locale: reader.locale,
      title: reader.t.notFound.title,
      text: reader.words.search.notFound.text,
      isFirst: i === 0,
      links: offered.map((page) => ({
        text: { text: reader.t.nav[page] },
        href: pageHref(paths[page], reader.locale),
        hreflang: reader.locale,
      })),
    })),
  };
}
