import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desktop, paths, phone, sharedPage } from './pages.ts';

const { page, open } = sharedPage();

test.each(paths)('%s never scrolls sideways', async (path) => {
  await open(path);
  for (const viewport of [phone, desktop]) {
    await page().setViewportSize(viewport);
    expect(await widerThanWindow(page()), `${viewport.width} px`).toEqual([]);
  }
});

test.each(paths)('%s stands still while it loads', async (path) => {
  for (const viewport of [phone, desktop]) {
    await page().setViewportSize(viewport);
    await open(path);
    expect(await layoutShift(page()), `${viewport.width} px`).toBeLessThan(0.02);
  }
});

/** The elements that stick out, when the page as a whole can be scrolled sideways. */
function widerThanWindow(at: Page): Promise<readonly string[]> {
  return at.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [
      `the page is ${scrollWidth} px wide`,
      ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
    ];
  });
}

/** How much the layout moved since the page began to load, fonts included. */
function layoutShift(at: Page): Promise<number> {
  return at.evaluate(async () => {
    await document.fonts.ready;
    return new Promise<number>((resolve) => {
      let sum = 0;
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
        }
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      // Two frames and a little: shifts are reported after they were painted.
      setTimeout(() => {
        observer.disconnect();
        resolve(sum);
      }, 120);
    });
  });
}
