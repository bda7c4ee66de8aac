import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { wordpressFilter } from '../embeds/wordpress-filter.ts';
import { openBrowser } from './open-browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What an oEmbed client is given for a chart, with the address of this site. */
function taken(chart: string): string {
  const text = readFileSync(join(inject('builtSite'), 'vi/oembed', `${chart}.json`), 'utf8');
  const answer: unknown = JSON.parse(text);
  const isRich = typeof answer === 'object' && answer !== null && 'html' in answer;
  return (isRich ? String(answer.html) : '')
    .replace(/src="https?:\/\/[^/]+/, `src="${inject('origin')}`)
    .replace('loading="lazy" ', '');
}

function frameOf(code: string): string {
  return /<iframe.*?><\/iframe>/s.exec(code)?.[0] ?? '';
}

/** How systems put the same code into an article: what stands around it, and their rules. */
const hosts: Readonly<Record<string, (code: string) => string>> = {
  plain: (code) => code,
  'a WordPress theme': (code) =>
    `<style>.entry-content>*{max-width:650px;margin:0 auto}iframe{max-width:100%}
    .entry-content blockquote{border-left:4px solid;padding:1em}</style>
    <div class="entry-content"><figure class="wp-block-html">${code}</figure></div>`,
  Ghost: (code) =>
    `<style>.kg-card{margin:0}.kg-embed-card{display:flex;flex-direction:column;align-items:center;min-width:100%}
    .gh-content{display:grid;grid-template-columns:minmax(0,1fr)}</style>
    <div class="gh-content"><figure class="kg-card kg-embed-card">${code}</figure></div>`,
  Drupal: (code) =>
    `<style>.field{overflow:hidden}.field>div{max-width:100%}</style>
    <article class="node"><div class="field field--type-text"><div>${code}</div></div></article>`,
  // What lies behind the filter is put into a frame of the editor: of a quotation and a frame
  // only the frame (gutenberg#21945).
  'the editor of WordPress': (code) =>
    `<style>.wp-block-embed__wrapper{position:relative}iframe{max-width:100%}</style>
    <figure class="wp-block-embed" style="margin:0"><div class="wp-block-embed__wrapper">${frameOf(
      wordpressFilter(code) ?? '',
    )}</div></figure>`,
  // A box whose height is given, and a frame that fills it and may run scripts.
  'an AMP page': (code) =>
    `<div style="position:relative;height:620px">${frameOf(code)
      .replaceAll(/ (?:width|height|style)="[^"]*"/g, '')
      .replace(
        '<iframe ',
        '<iframe sandbox="allow-scripts" style="position:absolute;inset:0;width:100%;height:100%;border:0" ',
      )}</div>`,
  'a sandbox': (code) => code.replace('<iframe ', '<iframe sandbox="allow-scripts" '),
  'a page from right to left': (code) => `<div dir="rtl" style="text-align:right">${code}</div>`,
  'a dark page': (code) => `<style>:root{color-scheme:dark;background:#111}</style>${code}`,
  'a page with two frames': (code) => code + code,
};

test.each(Object.keys(hosts))('in %s a chart is whole on a phone and on a desk', async (name) => {
  for (const width of [320, 720]) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const content = (hosts[name] ?? String)(taken('papi-score.ranking'));
    await page.setContent(
      `<!doctype html><meta charset="utf-8"><title>x</title>
      <body style="margin:0;padding:0 16px">${content}</body>`,
      { waitUntil: 'load' },
    );
    const { scrollWidth, quoted, frames } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      quoted: [...document.querySelectorAll('blockquote')].filter((one) => one.checkVisibility())
        .length,
      frames: [...document.querySelectorAll('iframe')].map((frame) => frame.clientHeight),
    }));
    expect(scrollWidth, `${width} px`).toBe(width);
    expect(quoted, 'title and source are said once').toBe(0);
    const inside = page.frames().slice(1);
    expect(inside.length).toBeGreaterThan(0);
    expect(inside).toHaveLength(frames.length);
    for (const frame of inside) {
      const seen = await frame.evaluate(() => {
        const { scrollHeight, clientHeight } = document.documentElement;
        const svg = [...document.querySelectorAll('.plot > div > svg')]
          .map((one) => one.getBoundingClientRect())
          .find(({ height }) => height > 0);
        return { hidden: scrollHeight - clientHeight, height: svg?.height ?? 0 };
      });
      expect(seen.hidden).toBeLessThanOrEqual(0);
      expect(seen.height).toBeGreaterThanOrEqual(160);
    }
    await page.close();
  }
});

test('a host page with a frame prints it whole', async () => {
  const page = await browser.newPage({ viewport: { width: 703, height: 1000 } });
  await page.setContent(taken('egdi-rank'), { waitUntil: 'load' });
  await page.emulateMedia({ media: 'print' });
  const [, inside] = page.frames();
  const cut = await inside?.evaluate(() => {
    const footer = document.querySelector('footer')?.getBoundingClientRect();
    return (footer?.bottom ?? Infinity) - innerHeight;
  });
  expect(cut).toBeLessThanOrEqual(0);
  await page.close();
});
