import { readdirSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { locales } from '../../locales/locales.ts';
import { sitePages } from './sitemap-pages.ts';
import { sitemap, sitemapHref } from './sitemap.ts';

vi.hoisted(() => {
  vi.stubEnv('SITE_URL', 'https://example.org');
  vi.stubEnv('BASE_PATH', '/repo/');
});

describe('sitePages()', () => {
  const routes = readdirSync('src/pages/[...locale]', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro') && !file.startsWith('embed/'))
    .map((file) => `/${file.replace(/(?:index)?\.astro$/, '')}`.replace(/\/?$/, '/'))
    .map((route) => new RegExp(`^${route.replace('[id]', '[a-z0-9-]+')}$`));
  const pages = sitePages();

  test('has pages for every route', () => {
    expect(routes.filter((route) => !pages.some((page) => route.test(page)))).toEqual([]);
  });

  test('has no page without a route, and none twice', () => {
    expect(pages.filter((page) => !routes.some((route) => route.test(page)))).toEqual([]);
    expect(new Set(pages).size).toBe(pages.length);
  });
});

describe('sitemap(pages, date)', () => {
  const { window } = new JSDOM('');
  const text = sitemap(['/', '/data/'], '2026-11-21');
  const document = new window.DOMParser().parseFromString(text, 'application/xml');

  test('is sound XML with an entry for each page in each language', () => {
    expect(document.querySelector('parsererror')).toBeNull();
    expect([...document.querySelectorAll('loc')].map((loc) => loc.textContent)).toEqual([
      'https://example.org/repo/',
      'https://example.org/repo/vi/',
      'https://example.org/repo/uk/',
      'https://example.org/repo/ru/',
      'https://example.org/repo/data/',
      'https://example.org/repo/vi/data/',
      'https://example.org/repo/uk/data/',
      'https://example.org/repo/ru/data/',
    ]);
  });

  test('names all translations with each, and the day of the dataset', () => {
    const entries = [...document.querySelectorAll('url')];
    expect(
      entries.map((entry) => [...entry.children].map((child) => child.getAttribute('hreflang'))),
    ).toEqual(entries.map(() => [null, null, ...locales, 'x-default']));
    expect(entries.every((entry) => entry.innerHTML.includes('>2026-11-21<'))).toBe(true);
  });

  test('stands below the base path', () => {
    expect(sitemapHref()).toBe('https://example.org/repo/sitemap.xml');
  });
});
