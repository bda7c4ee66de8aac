import { searchKinds, type SearchKind } from '../../exports/search-record.ts';
import type { Reader } from '../../locales/reader.ts';
import { fileHref, pageHref, paths } from '../links/paths.ts';
import { searchRecords } from './search-records.ts';

/** Where all things of a kind are listed. */
const lists: Readonly<Record<SearchKind, string>> = {
  province: paths.provinces,
  'former-province': paths.provinces,
  indicator: paths.indicators,
  meeting: paths.meetings,
  directive: paths.directives,
  document: paths.documents,
  target: paths.targets,
  page: paths.pages,
  fact: paths.pages,
};

/** The page that searches: what can be found, and the words its script needs. */
export function searchView(reader: Reader) {
  const { t, format, locale } = reader;
  const words = reader.words.search;
  const { records } = searchRecords(reader);
  return {
    page: { title: t.nav.search, description: words.description, path: paths.search, trail: [] },
    words,
    indexHref: fileHref('/pagefind/'),
    figures: pageHref('/compare/*.json', locale),
    compareHref: pageHref(paths.compare, locale),
    pagesHref: pageHref(paths.pages, locale),
    tries: words.tries.map((query) => ({
      query,
      href: `${pageHref(paths.search, locale)}?q=${encodeURIComponent(query)}`,
    })),
    kinds: searchKinds.map((kind) => ({
      kind,
      one: words.kind[kind],
      name: words.kinds[kind],
      href: pageHref(lists[kind], locale),
      count: format.number(records.filter((record) => record.kind === kind).length),
    })),
  };
}

export type SearchView = ReturnType<typeof searchView>;
