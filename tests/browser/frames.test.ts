import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { columns, frameFaults, type CopiedFrame } from './frame-faults.ts';
import { openBrowser } from './open-browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Frames that stand on one page at a time. */
const together = 64;

/** The code of every chart in a language, as it is copied; only its address is that of this site. */
function copied(language: string): readonly CopiedFrame[] {
  const folder = join(inject('builtSite'), language, 'oembed');
  return readdirSync(folder).map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const [, frame = ''] = /(<div style=.*<\/div>)/.exec(htmlOf(text)) ?? [];
    const markup = frame
      .replace(/max-width:\d+px/, `max-width:${Math.max(...columns)}px`)
      .replace(/src="https?:\/\/[^/]+/, `src="${inject('origin')}`);
    return { name: `${language}${file.replace('.json', '')}`, markup };
  });
}

function htmlOf(text: string): string {
  const answer: unknown = JSON.parse(text);
  if (typeof answer !== 'object' || answer === null || !('html' in answer)) return '';
  return String(answer.html);
}

/** An article at the address of the site, so that its frames may be looked into. */
async function article(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
  const address = `${inject('origin')}/article/`;
  const body = '<!doctype html><meta charset="utf-8"><title>x</title><body style="margin:0">';
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(address);
  return page;
}

test('the copied code of every chart is right in every column, without a listener', async () => {
  const frames = ['', 'vi/'].flatMap(copied);
  expect(frames.length).toBeGreaterThan(700);
  const batches = Array.from({ length: Math.ceil(frames.length / together) }, (_, i) =>
    frames.slice(i * together, (i + 1) * together),
  ).values();
  const faults: string[] = [];
  // Two pages side by side, each with what the other has left.
  const lookThrough = async () => {
    const page = await article();
    for (const batch of batches) faults.push(...(await frameFaults(page, batch)));
    await page.close();
  };
  await Promise.all([lookThrough(), lookThrough()]);
  expect(faults).toEqual([]);
});
