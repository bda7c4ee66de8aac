import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { paths, sharedPage } from './pages.ts';

const { page, open } = sharedPage({ javaScriptEnabled: false });

describe.each(paths)('%s with JavaScript off', (path) => {
  beforeAll(async () => {
    await open(path);
  });

  test('is readable', async () => {
    expect(await page().locator('h1').isVisible()).toBe(true);
    const text = await page().locator('body').innerText();
    expect(text.length).toBeGreaterThan(100);
    expect(await hidden(page(), 'table')).toEqual([]);
    expect(await hidden(page(), 'figure')).toEqual([]);
  });

  test('shows its charts', async () => {
    const figures = await page().locator('figure:has(svg):not(details:not([open]) figure)').all();
    for (const figure of figures) {
      const sizes = await figure
        .locator('svg')
        .evaluateAll((charts) => charts.map((chart) => chart.getBoundingClientRect().width));
      expect(Math.max(...sizes)).toBeGreaterThan(20);
    }
  });
});

/** Those that a reader never sees, although no closed <details> is around them. */
async function hidden(at: Page, selector: string): Promise<readonly string[]> {
  const found = await at.locator(`${selector}:not(details:not([open]) ${selector})`).all();
  const visible = await Promise.all(found.map((element) => element.isVisible()));
  const lost = found.filter((_, i) => !visible[i]);
  return Promise.all(
    lost.map((element) => element.evaluate((node) => node.outerHTML.slice(0, 200))),
  );
}
