import { beforeAll, expect, inject, test } from 'vitest';
import { languagePrefixes, requiredPages } from './page-kinds.ts';
import { paths, sharedPage } from './pages.ts';

const { page, open } = sharedPage();
const complaints: string[] = [];

beforeAll(() => {
  const origin = inject('origin');
  page().on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page().on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page().on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page().on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) {
      complaints.push(`request to another host: ${url}`);
    }
  });
  page().on('response', (response) => {
    if (response.status() >= 400) {
      complaints.push(`${String(response.status())}: ${response.url()}`);
    }
  });
});

test('every kind of page is there', () => {
  const required = languagePrefixes.flatMap((prefix) => requiredPages.map((path) => prefix + path));
  expect(paths).toEqual(expect.arrayContaining(required.map((path) => `/${path}`)));
});

test.each(paths)('%s loads in silence and from this host alone', async (path) => {
  complaints.length = 0;
  await open(path);
  await page().evaluate(() => document.fonts.ready);
  // What a script asks for when the page has come to rest.
  await page().waitForTimeout(150);
  expect(complaints).toEqual([]);
});

test('an unknown address answers 404 with the page for it', async () => {
  const response = await page().goto(`${inject('origin')}/no/such/page/`);
  expect(response?.status()).toBe(404);
  expect(await page().locator('h1').count()).toBe(1);
  expect(await page().locator('a[href="/"]').count()).toBeGreaterThan(0);
});
