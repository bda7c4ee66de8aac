import axe, { type RunOptions } from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { desktop, phone, sharedPage } from './pages.ts';
import { placesFigure } from './places-figure.ts';

/** The most that all scripts of a page may weigh as they are served, in bytes. */
const mostScript = 10_000;

const drawn = ':is(.wide, .narrow, .pair):visible';

describe('with a mouse and a keyboard', () => {
  const { page, open } = sharedPage({ reducedMotion: 'reduce' });
  const complaints: string[] = [];

  beforeAll(() => {
    page().on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page().on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  });
  beforeEach(async () => {
    complaints.length = 0;
    await page().setViewportSize(desktop);
  });

  test.each(['/indicators/papi-score/', '/vi/timeline/', '/indicators/online-dossier-rate/'])(
    '%s tells the row of a mark',
    async (path) => {
      await open(path);
      const figure = liveFigure(page());
      const mark = figure.locator(`${drawn} [data-row]:not(text)`).first();
      await mark.hover({ force: true });
      const tip = page().getByRole('tooltip');
      for (const cell of await cellsOf(figure, mark))
        expect(await tip.textContent()).toContain(cell);
      expect(await figure.locator('svg .lit').count()).toBeGreaterThan(0);
      expect(await isInside(page(), tip)).toBe(true);

      await tip.hover();
      await page().waitForTimeout(400);
      expect(await tip.isVisible()).toBe(true);
      await page().keyboard.press('Escape');
      expect(await tip.isVisible()).toBe(false);
      expect(await figure.locator('svg .lit').count()).toBe(0);
      expect(complaints).toEqual([]);
    },
  );

  test('a tip goes when the pointer has left', async () => {
    await open('/timeline/');
    await liveFigure(page()).locator(`${drawn} [data-row]`).first().hover({ force: true });
    const tip = page().getByRole('tooltip');
    expect(await tip.isVisible()).toBe(true);
    await page().mouse.move(2, 2);
    await tip.waitFor({ state: 'hidden' });
  });

  test('arrow keys walk the rows in the order of the table and say them', async () => {
    await open('/timeline/');
    const figure = liveFigure(page());
    const picture = figure.locator(drawn);
    await page().keyboard.press('Tab');
    await picture.focus();
    const tip = page().getByRole('tooltip');
    const said = page().locator('[aria-live]');
    const names = await figure.locator('tbody tr > :last-child').allTextContents();
    const [first = '', second = ''] = names.map(plain);
    expect(plain(await tip.textContent())).toContain(first);
    await page().keyboard.press('ArrowRight');
    expect(plain(await tip.textContent())).toContain(second);
    expect(plain(await said.textContent())).toContain(second);
    await page().keyboard.press('End');
    expect(plain(await said.textContent())).toContain(plain(names.at(-1) ?? ''));
    await page().keyboard.press('Home');
    expect(plain(await said.textContent())).toContain(first);
    expect(await isInside(page(), tip)).toBe(true);
    await page().keyboard.press('Escape');
    expect(await tip.isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  test('a picture is one stop of the Tab key', async () => {
    await open('/timeline/');
    const figure = liveFigure(page());
    await figure.locator(drawn).focus();
    await page().keyboard.press('Tab');
    expect(await page().evaluate(() => document.activeElement?.textContent)).toBe('Chart');
  });

  test('a name is found without its marks', async () => {
    await openPlaces();
    const figure = liveFigure(page());
    await figure.getByRole('combobox').pressSequentially('quang t');
    expect(await litNames(figure)).toEqual(['Quảng Trị']);
    expect(plain(await page().getByRole('tooltip').textContent())).toContain('Quảng Trị');
    await figure.getByRole('combobox').fill('dong');
    expect(await litNames(figure)).toEqual(['Đồng Nai', 'Đồng Tháp']);
    expect(await page().locator('[aria-live]').textContent()).toMatch(/ 2$/);
    await figure.getByRole('combobox').fill('paris');
    expect(await litNames(figure)).toEqual([]);
    expect(await figure.getByRole('combobox').getAttribute('aria-invalid')).toBe('true');
    await figure.getByRole('combobox').fill('');
    expect(await figure.getByRole('combobox').getAttribute('aria-invalid')).toBe('false');
    expect(await litNames(figure)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('the table takes the place of the picture, and gives it back', async () => {
    await openPlaces();
    const figure = liveFigure(page());
    const button = figure.getByRole('button', { name: 'Table', exact: true });
    await button.click();
    expect(await figure.locator('table').isVisible()).toBe(true);
    expect(await figure.locator(drawn).count()).toBe(0);
    expect(await button.getAttribute('aria-pressed')).toBe('true');

    await figure.getByRole('button', { name: 'Chart', exact: true }).click();
    expect(await figure.locator('table').isVisible()).toBe(false);
    expect(await figure.locator(drawn).count()).toBe(1);
  });

  test('the table shows what was found, and all of it when nothing is looked for', async () => {
    await openPlaces();
    const figure = liveFigure(page());
    await figure.getByRole('button', { name: 'Table', exact: true }).click();
    const names = figure.locator('tbody th:visible');
    const all = await names.count();
    await figure.getByRole('combobox').fill('hue');
    expect(await names.allTextContents()).toEqual(['Huế']);
    await figure.getByRole('combobox').fill('');
    expect(await names.count()).toBe(all);
    expect(complaints).toEqual([]);
  });

  test('a table longer than the window begins in it', async () => {
    await page().setViewportSize(phone);
    await open('/timeline/');
    const figure = liveFigure(page());
    await figure.getByRole('button', { name: 'Table', exact: true }).click();
    const box = await figure.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(phone.height / 2);
    await figure.getByRole('button', { name: 'Chart', exact: true }).click();
    expect((await figure.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing while it is used, %s',
    async (scheme) => {
      await openPlaces();
      await page().emulateMedia({ colorScheme: scheme });
      await page().evaluate(axe.source);
      const figure = liveFigure(page());
      await figure.getByRole('combobox').fill('dong');
      await figure.locator(`${drawn} [data-row]`).first().hover({ force: true });
      expect(await violations(page())).toEqual([]);
      await figure.getByRole('button', { name: 'Table', exact: true }).click();
      expect(await violations(page())).toEqual([]);
    },
  );

  test.each(['/', '/timeline/', '/indicators/', '/data/'])(
    '%s has little script, all of it in files',
    async (path) => {
      await open(path);
      const inline = page().locator('script:not([src], [type="application/ld+json"])');
      expect(await inline.count()).toBe(0);
      const files = await page()
        .locator('script[src]')
        .evaluateAll((scripts) => scripts.map((script) => script.getAttribute('src') ?? ''));
      const answers = await Promise.all(files.map((src) => page().request.get(urlOf(src))));
      const bodies = await Promise.all(answers.map((answer) => answer.body()));
      expect(bodies.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(mostScript);
      const figures = await page().locator('.figure').count();
      expect(files.some((src) => src.includes('FigureTools'))).toBe(figures > 0);
    },
  );

  /** A page of its own with the styles and the scripts of the site, whatever the data has. */
  async function openPlaces(): Promise<void> {
    await open('/timeline/');
    const [styles, scripts] = await Promise.all([
      page()
        .locator('link[rel=stylesheet]')
        .evaluateAll((links) => links.map(({ outerHTML }) => outerHTML)),
      page()
        .locator('script[src]')
        .evaluateAll((all) => all.map(({ outerHTML }) => outerHTML)),
    ]);
    const address = urlOf('/places-under-test/');
    await page().route(address, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: placesFigure(styles.join(''), scripts.join('')),
      }),
    );
    await page().goto(address, { waitUntil: 'load' });
  }
});

describe('with a finger', () => {
  const { page, open } = sharedPage({ hasTouch: true, viewport: phone });

  test('a tap tells the row of a mark, a tap elsewhere ends it', async () => {
    await open('/timeline/');
    const figure = liveFigure(page());
    const mark = figure.locator(`${drawn} [data-row]:not(text)`).first();
    await mark.tap({ force: true });
    const tip = page().getByRole('tooltip');
    for (const cell of await cellsOf(figure, mark)) expect(await tip.textContent()).toContain(cell);
    expect(await isInside(page(), tip)).toBe(true);
    await page().locator('h1').tap();
    expect(await tip.isVisible()).toBe(false);
  });
});

describe('without a script', () => {
  const { page, open } = sharedPage({ javaScriptEnabled: false });

  test('the table opens below the picture, and nothing offers what would not work', async () => {
    await open('/timeline/');
    const figure = page().locator('.figure').first();
    expect(await figure.getByRole('button').count()).toBe(0);
    expect(await figure.locator('input').isVisible()).toBe(false);
    expect(await takesRoom(figure.locator('.figure-find'))).toBe(false);
    await figure.locator('details:not(.take) > summary').click();
    expect(await figure.locator('table').isVisible()).toBe(true);
    expect(await figure.locator(drawn).count()).toBe(1);
  });
});

function takesRoom(place: Locator): Promise<boolean> {
  return place.evaluate((element) => getComputedStyle(element).display !== 'none');
}

function urlOf(path: string): string {
  return inject('origin') + path;
}

/** The first figure that stands open and whose marks tell their rows. */
function liveFigure(page: Page): Locator {
  return page.locator('.figure[data-live]:has(svg [data-row]):visible').first();
}

/** What the table says in the row of a mark. */
async function cellsOf(figure: Locator, mark: Locator): Promise<readonly string[]> {
  const row = Number(await mark.getAttribute('data-row'));
  const cells = figure.locator('tbody tr').nth(row).locator('th, td > :first-child');
  const texts = (await cells.allTextContents()).map((text) => text.trim());
  expect(texts.length).toBeGreaterThan(1);
  return texts;
}

async function litNames(figure: Locator): Promise<readonly string[]> {
  const names = await figure.locator('tbody th').allTextContents();
  const rows = await figure
    .locator(`${drawn} .lit`)
    .evaluateAll((marks) => marks.map((mark) => Number(mark.getAttribute('data-row'))));
  return [...new Set(rows)].map((row) => plain(names[row] ?? ''));
}

function plain(text: string | null): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}

async function isInside(page: Page, tip: Locator): Promise<boolean> {
  const box = await tip.boundingBox();
  const size = page.viewportSize();
  if (!box || !size) return false;
  const { x, y, width, height } = box;
  return x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height;
}

const rules: RunOptions = {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
};

async function violations(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate((given) => window.axe.run(document, given), rules);
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} | ${html}`));
}
