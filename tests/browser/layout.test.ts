import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { desktop, paths, phone, sharedPage } from './pages.ts';

interface Visit {
  readonly width: number;
  readonly complaints: readonly string[];
  readonly shift: number;
  readonly sticksOut: readonly string[];
}

const { page, open } = sharedPage();
const complaints: string[] = [];

beforeAll(() => {
  const origin = inject('origin');
  page().on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page().on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page().on('requestfailed', (request) => {
    // A picture that the reader has not scrolled to may be given up when the page is left.
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}: ${why}`);
  });
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

// Each page is opened once at each width, and asked everything while it is there.
describe.each(paths)('%s', (path) => {
  const visits: Visit[] = [];

  beforeAll(async () => {
    for (const viewport of [phone, desktop]) {
      complaints.length = 0;
      await page().setViewportSize(viewport);
      await open(path);
      const shift = await layoutShift(page());
      const sticksOut = await widerThanWindow(page());
      visits.push({ width: viewport.width, complaints: [...complaints], shift, sticksOut });
    }
  });

  test('loads in silence and from this host alone', () => {
    for (const visit of visits) expect(visit.complaints, `${visit.width} px`).toEqual([]);
  });

  test('stands still while it loads', () => {
    for (const { shift, width } of visits) expect(shift, `${width} px`).toBeLessThan(0.02);
  });

  test('never scrolls sideways', () => {
    for (const { sticksOut, width } of visits) expect(sticksOut, `${width} px`).toEqual([]);
    expect(visits).toHaveLength(2);
  });
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
      // Shifts are reported after they were painted; scripts ask for more when the page rests.
      setTimeout(() => {
        observer.disconnect();
        resolve(sum);
      }, 150);
    });
  });
}
