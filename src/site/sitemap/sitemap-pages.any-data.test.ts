import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { historyPagePaths } from '../history/history-page.ts';
import { sitePages } from './sitemap-pages.ts';

describe('sitePages()', () => {
  const routes = readdirSync('src/pages/[...locale]', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro') && !file.startsWith('embed/'))
    .map((file) => `/${file.replace(/(?:index)?\.astro$/, '')}`.replace(/\/?$/, '/'))
    // Lists have pages by date or place once they are long.
    .filter((route) => !/\/in\/\[(?:period|place)\]\/$/.test(route))
    // What ended answers, and is not offered.
    .filter((route) => route !== '/[kind]/[id]/')
    // Only figures that changed more often than their own page tells have one.
    .filter((route) => !route.startsWith('/[kind]/[id]/history/') || historyPagePaths.length > 0)
    .map((route) => new RegExp(`^${patternOf(route)}$`));
  const pages = sitePages();

  test('has pages for every route', () => {
    expect(routes.filter((route) => !pages.some((page) => route.test(page)))).toEqual([]);
  });

  test('has no page without a route, and none twice', () => {
    expect(pages.filter((page) => !routes.some((route) => route.test(page)))).toEqual([]);
    expect(new Set(pages).size).toBe(pages.length);
  });
});

function patternOf(route: string): string {
  return route
    .replaceAll(/\[(?:id|meeting|kind|group)\]/g, '[a-z0-9.-]+')
    .replace('[...part]/', '(?:[a-z0-9-]+/)*');
}
