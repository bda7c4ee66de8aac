import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { locales } from '../../locales/locales.ts';
import { sitemap, sitemapHref } from './sitemap.ts';

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
