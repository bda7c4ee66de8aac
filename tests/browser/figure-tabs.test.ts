import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sharedPage } from './pages.ts';

const path = '/vi/indicators/papi-score/';

async function openView(page: Page): Promise<readonly string[]> {
  const figures = page.locator('.figure-tabs .figure');
  const seen: string[] = [];
  for (const figure of await figures.all()) {
    if (await figure.isVisible()) seen.push((await figure.getAttribute('id')) ?? '');
  }
  return seen;
}

describe('one survey in several views', () => {
  const { open } = sharedPage();

  test('shows one, changes it, and its address leads back to it', async () => {
    const page = await open(path);
    expect(await openView(page)).toEqual(['chart-papi-score-map']);
    await page.locator('.figure-tabs summary', { hasText: 'Xếp hạng' }).click();
    expect(await openView(page)).toEqual(['chart-papi-score-ranking']);
    expect(new URL(page.url()).hash).toBe('#chart-papi-score-ranking');
    await page.reload();
    expect(await openView(page)).toEqual(['chart-papi-score-ranking']);
  });
});

describe('without script', () => {
  const { open } = sharedPage({ javaScriptEnabled: false });

  test('the other views open by their names', async () => {
    const page = await open(path);
    expect(await openView(page)).toEqual(['chart-papi-score-map']);
    await page.locator('.figure-tabs summary', { hasText: 'Qua các kỳ' }).click();
    expect(await openView(page)).toEqual(['chart-papi-score-editions']);
  });
});
