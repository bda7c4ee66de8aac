import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, inject, test } from 'vitest';

const text = (file: string) => readFileSync(join(inject('builtSite'), file), 'utf8');

test('the sitemap names every page that was built, and no other', () => {
  const built = readdirSync(inject('builtSite'), { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.split(sep).join('/')}`)
    .filter((file) => file.endsWith('/index.html'))
    // Embeds send crawlers to the page of their chart.
    .filter((file) => !file.includes('/embed/'))
    .map((file) => file.replace(/index\.html$/, ''))
    // What ended answers, and is looked for by nobody.
    .filter((path) => !isEnded(path));
  const named = [...text('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, href = '']) => new URL(href).pathname,
  );
  expect(named.toSorted()).toEqual(built.toSorted());
});

test('robots.txt names the sitemap at the address of the site', () => {
  const [, canonical = ''] = /<link rel="canonical" href="([^"]+)"/.exec(text('index.html')) ?? [];
  expect(text('robots.txt')).toContain(`Sitemap: ${canonical}sitemap.xml\n`);
});

test('the icons of the manifest are there', () => {
  const icons = [...text('site.webmanifest').matchAll(/"src": "([^"]+)"/g)];
  expect(icons.length).toBeGreaterThan(0);
  expect(icons.filter(([, src = '']) => !existsSync(join(inject('builtSite'), src)))).toEqual([]);
});

/** Whether the API says of the thing that a page is about that it ended. */
function isEnded(path: string): boolean {
  const [, thing] = /^(?:\/[a-z]{2})?(\/[a-z]+\/[^/]+)\/$/.exec(path) ?? [];
  if (thing === undefined) return false;
  const file = join(inject('builtSite'), 'api', 'v1', `${thing}.json`);
  return existsSync(file) && readFileSync(file, 'utf8').includes('"ended":');
}
