import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { languagePrefixes, requiredPages } from './page-kinds.ts';
import { sharedPage } from './pages.ts';

const { page } = sharedPage();

test('every kind of page is there', () => {
  const required = languagePrefixes.flatMap((prefix) => requiredPages.map((path) => prefix + path));
  const lost = required.filter(
    (path) => !existsSync(join(inject('builtSite'), path, 'index.html')),
  );
  expect(lost).toEqual([]);
});

test('an unknown address answers 404 with the page for it', async () => {
  const response = await page().goto(`${inject('origin')}/no/such/page/`);
  expect(response?.status()).toBe(404);
  expect(await page().locator('h1').count()).toBe(1);
  expect(await page().locator('a[href="/"]').count()).toBeGreaterThan(0);
});
