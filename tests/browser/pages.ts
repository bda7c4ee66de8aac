import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { pagesToOpen } from './page-kinds.ts';

/** The paths that browser tests open. */
export const paths = pagesToOpen(inject('builtSite'));

export const phone = { width: 360, height: 740 } as const;
export const desktop = { width: 1280, height: 900 } as const;

/** One page for all tests of a file; call `open(path)` to go somewhere. */
export function sharedPage(options: BrowserContextOptions = {}): {
  readonly page: () => Page;
  readonly open: (path: string) => Promise<Page>;
} {
  let browser: Browser | undefined;
  let page: Page | undefined;
  const current = () => {
    if (page === undefined) throw new Error('The browser is not open yet.');
    return page;
  };
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage({ viewport: desktop, ...options });
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    page: current,
    open: async (path) => {
      await current().goto(inject('origin') + path, { waitUntil: 'load' });
      return current();
    },
  };
}
