import { describe, expect, test } from 'vitest';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { pagesView } from './pages-page.ts';
import { pageHref } from '../links/paths.ts';
import { partPages, sitePages } from './sitemap-pages.ts';

describe.each(locales)('pagesView(reader) in %s', (locale) => {
  const view = pagesView(readerFor(locale));
  const hrefs = view.groups
    .flatMap(({ links, parts }) => [links, ...parts.map((part) => part.links)].flat())
    .map(({ href }) => href);

  test('lists every page of the site once, and no other; what belongs to a page stands on it', () => {
    const own = sitePages().filter((path) => !partPages().includes(path));
    const pages = own.map((path) => pageHref(path, locale));
    expect(hrefs.toSorted()).toEqual(pages.toSorted());
  });

  test('has no heading twice', () => {
    const ids = view.groups.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
