import { expect, test } from 'vitest';
import { paths, sharedPage } from './pages.ts';

const { open } = sharedPage({ javaScriptEnabled: false });

test.each(paths)('%s is readable with JavaScript off', async (path) => {
  const page = await open(path);
  expect(await page.locator('h1').isVisible()).toBe(true);
  const text = await page.locator('body').innerText();
  expect(text.length).toBeGreaterThan(100);
  expect(await hidden('table')).toEqual([]);
  expect(await hidden('figure')).toEqual([]);

  /** Those that a reader never sees, although no closed <details> is around them. */
  async function hidden(selector: string): Promise<readonly string[]> {
    const all = page.locator(`${selector}:not(details:not([open]) ${selector})`);
    const found = await all.all();
    const visible = await Promise.all(found.map((element) => element.isVisible()));
    const lost = found.filter((_, i) => !visible[i]);
    return Promise.all(
      lost.map((element) => element.evaluate((node) => node.outerHTML.slice(0, 200))),
    );
  }
});

test.each(paths)('%s shows its charts with JavaScript off', async (path) => {
  const page = await open(path);
  const figures = await page.locator('figure:has(svg):not(details:not([open]) figure)').all();
  for (const figure of figures) {
    const sizes = await figure
      .locator('svg')
      .evaluateAll((charts) => charts.map((chart) => chart.getBoundingClientRect().width));
    expect(Math.max(...sizes)).toBeGreaterThan(20);
  }
});
