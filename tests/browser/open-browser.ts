import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';

/** The browser of this run. To close it closes the pages that were opened here, and no others. */
export function openBrowser(): Promise<Browser> {
  return chromium.connect(inject('browser'));
}
