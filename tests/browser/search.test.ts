import { gzipSync } from 'node:zlib';
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { sampledPrefixes } from './page-kinds.ts';
import { desktop, phone, sharedPage } from './pages.ts';

declare global {
  interface Window {
    axe: { run: (root: Document, options: RunOptions) => Promise<AxeResults> };
  }
}

/** What a reader types, and the page that must be among the first three results. */
const searches = [
  ['vi/', 'quang tri', 'provinces/quang-tri/', 'Tỉnh, thành phố'],
  ['vi/', 'quang tri papi', 'indicators/papi-score/#row-quang-tri-until-2025', 'Chỉ tiêu'],
  ['vi/', 'cần thơ đà nẵng', 'compare/?p=can-tho&p=da-nang#results', 'Trang'],
  ['vi/', 'thua thien', 'provinces/hue/', 'Tỉnh, thành phố'],
  ['vi/', 'da nang', 'provinces/da-nang/', 'Tỉnh, thành phố'],
  ['vi/', 'dong nai', 'provinces/dong-nai/', 'Tỉnh, thành phố'],
  ['vi/', 'Đồng Nai', 'provinces/dong-nai/', 'Tỉnh, thành phố'],
  ['vi/', 'Hue', 'provinces/hue/', 'Tỉnh, thành phố'],
  ['vi/', 'Binh Duong', 'provinces/binh-duong/', 'Tỉnh, thành phố cũ'],
  ['vi/', 'Binh Duong', 'provinces/ho-chi-minh/', 'Tỉnh, thành phố'],
  ['vi/', 'nghi quyet 57', 'documents/57-nq-tw/', 'Văn bản'],
  ['vi/', 'thủ tục cung cấp trực tuyến', 'indicators/procedures-online-share/', 'Chỉ tiêu'],
  ['vi/', 'thu tuc truc tuyen', 'indicators/procedures-online-share/', 'Chỉ tiêu'],
  ['vi/', 'tỉnh nào kém nhất', 'behind/', 'Trang'],
  ['vi/', 'mục tiêu 5g', 'targets/#5g-coverage', 'Mục tiêu'],
  [
    'vi/',
    'tỉnh nào có tỷ lệ hồ sơ trực tuyến cao nhất',
    'indicators/online-dossier-rate/',
    'Chỉ tiêu',
  ],
  ['', '5g goal', 'indicators/population-coverage-5g/', 'Indicator'],
  ['', 'fibre lam dong', 'provinces/lam-dong/', 'Province'],
  ['', 'fibre lam dong', 'indicators/fibre-length/', 'Indicator'],
  ['', 'lai chau', 'provinces/lai-chau/', 'Province'],
  ['', 'Лай Чау', 'provinces/lai-chau/', 'Province'],
  ['', 'Saigon', 'provinces/ho-chi-minh/', 'Province'],
  ['', '57-NQ/TW', 'documents/57-nq-tw/', 'Document'],
  ['', 'method', 'method/', 'Page'],
  ['uk/', 'Лай Чау', 'provinces/lai-chau/', 'Провінція'],
  ['uk/', 'лайчау', 'provinces/lai-chau/', 'Провінція'],
  ['uk/', 'quang tri', 'provinces/quang-tri/', 'Провінція'],
  ['uk/', 'цілі 2030', 'documents/57-nq-tw/', 'Документ'],
  ['ru/', 'Лай Чау', 'provinces/lai-chau/', 'Провинция'],
  ['ru/', 'деньги на науку', 'indicators/sti-budget-share/', 'Показатель'],
  ['ru/', 'Биньзыонг', 'provinces/binh-duong/', 'Бывшая провинция'],
] as const;

/** Everything a first search fetches, compressed, without the page itself. */
const mostBytes = 200_000;

describe('with a script', () => {
  const { page, open } = sharedPage();
  const complaints: string[] = [];

  beforeAll(() => {
    const origin = inject('origin');
    page().on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page().on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page().on('request', (request) => {
      if (!request.url().startsWith(`${origin}/`)) complaints.push(`elsewhere: ${request.url()}`);
    });
  });
  beforeEach(() => {
    complaints.length = 0;
  });

  test.each(searches)('%s “%s” finds %s, a %s', async (language, query, path, kind) => {
    await open(`/${language}search/?q=${encodeURIComponent(query)}`);
    const first = (await results(page())).slice(0, 3);
    const found = first.map((one) => ({ ...one, href: withoutQuote(one.href) }));
    expect(found).toContainEqual(expect.objectContaining({ href: `/${language}${path}`, kind }));
    expect(complaints).toEqual([]);
  });

  test('typing searches, and the address follows', async () => {
    await open('/search/');
    await page().locator('#search-query').pressSequentially('thua thien');
    expect(await results(page())).toHaveLength(1);
    expect(await page().locator('.search-list').textContent()).toContain('Thừa Thiên Huế');
    expect(await page().getByRole('status').textContent()).toBe('Results: 1');
    expect(new URL(page().url()).searchParams.get('q')).toBe('thua thien');
    await page().locator('#search-query').fill('');
    await page().locator('#search-start').waitFor();
    expect(new URL(page().url()).search).toBe('');
  });

  test('one kind can be shown alone, and the address says so', async () => {
    await open('/search/?q=resolution+57');
    const all = await results(page());
    await page()
      .getByRole('button', { name: /^Documents \d+$/ })
      .click();
    await page().locator('[data-kind="document"][aria-pressed="true"]').waitFor();
    const documents = await results(page());
    expect(documents.length).toBeGreaterThan(0);
    expect(new Set(documents.map(({ kind }) => kind))).toEqual(new Set(['Document']));
    expect(new Set(all.map(({ kind }) => kind)).size).toBeGreaterThan(1);
    await page().reload();
    expect(await results(page())).toEqual(documents);
  });

  test('more results follow, and the first of them has the focus', async () => {
    await open('/search/?q=online');
    expect(await results(page())).toHaveLength(10);
    await page().getByRole('button', { name: 'More results' }).click();
    await page().locator('.search-list > li:nth-child(11)').waitFor();
    expect(
      await page()
        .locator('.search-list > li:nth-child(11) a')
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
  });

  test('nothing found says what to try', async () => {
    await open('/search/?q=qwxzy');
    await page().locator('.search-tips').waitFor();
    expect(await page().getByRole('status').textContent()).toBe('Nothing found for “qwxzy”');
    expect(await page().locator('main a[href="/pages/"]:visible').count()).toBe(1);
  });

  test('what is typed is text, never markup', async () => {
    await open(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await page().waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '');
    expect(await page().locator('main img').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('a search that cannot be loaded says so, and leads on', async () => {
    await page().route('**/pagefind/pagefind.js', (route) => route.abort());
    await open('/search/?q=hue');
    await page().locator('.search-tips').waitFor();
    expect(await page().getByRole('status').textContent()).toContain('could not be loaded');
    await page().unroute('**/pagefind/pagefind.js');
  });

  test('Enter in the head of a page searches in its language', async () => {
    await open('/vi/provinces/hue/');
    await page().locator('header input[type="search"]').fill('quang tri');
    await page().locator('header input[type="search"]').press('Enter');
    await page().waitForURL('**/vi/search/?q=quang+tri');
    expect((await results(page()))[0]?.href).toBe('/vi/provinces/quang-tri/');
  });

  test('a wrong address offers a search in each language', async () => {
    await open('/vi/no/such/page/');
    await page().locator('#search-vi').fill('thua thien');
    await page().locator('#search-vi').press('Enter');
    await page().waitForURL('**/vi/search/?q=thua+thien');
    expect((await results(page()))[0]?.href).toBe('/vi/provinces/hue/');
  });

  test.each(sampledPrefixes('search/'))('a first search in /%s loads little', async (language) => {
    const bodies: Promise<Buffer>[] = [];
    const listen = (response: { url: () => string; body: () => Promise<Buffer> }) => {
      if (response.url().includes('/pagefind/')) bodies.push(response.body());
    };
    page().on('response', listen);
    await open(`/${language}search/?q=lai+chau`);
    await results(page());
    page().off('response', listen);
    const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(mostBytes);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in the results, %s', async (scheme) => {
    await page().emulateMedia({ colorScheme: scheme });
    for (const size of [phone, desktop]) {
      await page().setViewportSize(size);
      for (const query of ['resolution+57', 'qwxzy']) {
        await open(`/search/?q=${query}`);
        await page().locator('.search-list > li, .search-tips:visible').first().waitFor();
        await page().evaluate(axe.source);
        expect(await violations(page())).toEqual([]);
      }
    }
    await page().emulateMedia({ colorScheme: 'light' });
  });
});

describe('without a script', () => {
  const { page, open } = sharedPage({ javaScriptEnabled: false });

  test('the search says so and leads to the list of all pages', async () => {
    await open('/vi/search/?q=hue');
    const notice = page().locator('.search-notice');
    expect(await notice.isVisible()).toBe(true);
    await notice.getByRole('link').click();
    expect(new URL(page().url()).pathname).toBe('/vi/pages/');
    expect(await page().locator('a[href="/vi/provinces/hue/"]').first().isVisible()).toBe(true);
    expect(await page().locator('main').textContent()).toContain('Thua Thien Hue');
  });
});

interface Result {
  readonly href: string | null;
  readonly kind: string;
}

/** The results that are shown once the search has answered. */
async function results(page: Page): Promise<readonly Result[]> {
  await page.locator('.search-list > li').first().waitFor();
  return page.locator('.search-list > li').evaluateAll((entries) =>
    entries.map((entry) => ({
      href: entry.querySelector('a')?.getAttribute('href') ?? null,
      kind: entry.querySelector('[data-part="kind"]')?.textContent ?? '',
    })),
  );
}

/** A goal is led to by its words, too. */
function withoutQuote(href: string | null): string | undefined {
  return href?.replace(/:~:text=.*$/, '');
}

async function violations(page: Page): Promise<readonly string[]> {
  const rules: RunOptions = {
    resultTypes: ['violations'],
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'target-size': { enabled: true } },
  };
  const found = await page.evaluate((given) => window.axe.run(document, given), rules);
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} | ${html}`));
}
