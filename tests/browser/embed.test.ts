import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listen, type Listening } from '../../scripts/serve/listen.ts';
import {
  hostHandler,
  hostPage,
  receiverNames,
  silentPage,
  type HostedFrame,
  type Receiver,
} from '../embeds/host-pages.ts';
import { sampled } from '../sampled.ts';
import { layoutShift } from './layout-shift.ts';
import { openBrowser } from './open-browser.ts';

/** Each kind of chart, the tallest, the longest titles. */
const embeds = [
  '/embed/tasks/',
  '/vi/embed/egdi-rank/',
  '/ru/embed/adults-with-digital-signature/',
  '/uk/embed/rd-personnel/',
  '/vi/embed/papi-score.map/',
  '/ru/embed/papi-score.tiles/',
  '/embed/papi-score.ranking/',
  '/ru/embed/papi-score.editions/',
  '/ru/embed/papi-corruption-control.change/',
  '/embed/papi-score.regions/',
  '/vi/embed/coverage/',
  '/embed/merger/',
  '/vi/embed/timeline/',
  '/embed/provinces/',
  '/vi/embed/indices.lai-chau/',
  '/ru/embed/merger.lam-dong/',
  '/embed/administrative-procedures/',
  '/uk/embed/digital-economy-share-grdp.goal/',
] as const;

const widths = [320, 360, 600, 1000] as const;

let browser: Browser;
let host: Listening;
let article = '';
const complaints: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  host = await listen(
    hostHandler(() => article),
    '127.0.0.1',
    0,
  );
});
afterAll(async () => {
  await browser.close();
  host.server.close();
});

/** An article with a frame in it. */
async function openArticle(
  receiver: Receiver,
  frame: HostedFrame,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; embed: Frame }> {
  const html = hostPage(receiver, { ...frame, src: inject('origin') + frame.src });
  const { page, frames } = await open(html, options);
  const [embed] = frames;
  if (embed === undefined) throw new Error('The article has no frame.');
  return { page, embed };
}

/** An article at another origin, in a window of its own. */
async function open(
  html: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; frames: readonly Frame[] }> {
  complaints.length = 0;
  article = html;
  const page = await browser.newPage({ viewport: { width: 1100, height: 800 }, ...options });
  const own = [inject('origin'), `http://localhost:${host.port}`];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const isOwn = own.some((origin) => request.url().startsWith(`${origin}/`));
    if (!isOwn && !request.url().startsWith('data:')) complaints.push(`request: ${request.url()}`);
  });
  await page.goto(`http://localhost:${host.port}/`, { waitUntil: 'load' });
  const frames = page.frames().filter((one) => one.url().startsWith(inject('origin')));
  await Promise.all(frames.map((one) => one.waitForLoadState('load')));
  return { page, frames };
}

/** What a reader would see of a frame; lengths in px. */
function seen(embed: Frame) {
  return embed.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    const pictures = [...document.querySelectorAll('.plot svg:not(svg svg)')]
      .map((svg) => svg.getBoundingClientRect())
      .filter(({ width }) => width > 0);
    const texts = [...document.querySelectorAll('h1, header p, summary, footer p')].map((one) =>
      one.getBoundingClientRect(),
    );
    return {
      overflow: [Math.max(0, scrollWidth - clientWidth), Math.max(0, scrollHeight - clientHeight)],
      height: clientHeight,
      pictures: pictures.map(({ width, height }) => ({ width, height })),
      outside: [...pictures, ...texts].filter(
        ({ left, right, top, bottom }) =>
          left < -0.5 || right > clientWidth + 0.5 || top < -0.5 || bottom > clientHeight + 0.5,
      ).length,
    };
  });
}

const modes = ['script', 'no script', 'sandbox', 'sandbox with scripts'];

/** Each embed in two of the modes; in a full sweep in all four. */
const moded = sampled(
  embeds.flatMap((path) => modes.map((mode) => ({ path, mode }))),
  { name: ({ path, mode }) => `${path} ${mode}`, kind: ({ path }) => path },
);

describe.each(modes)('%s', (mode) => {
  const options = mode === 'no script' ? { javaScriptEnabled: false } : {};
  const sandbox = { sandbox: '', 'sandbox with scripts': 'allow-scripts' }[mode];
  const own = moded.filter((one) => one.mode === mode);

  test.each(own)('$path is whole in a frame of any width', async ({ path }) => {
    const src = inject('origin') + path;
    const hosted = widths.map((width) => ({ src, width, height: 760, sandbox }));
    const { page, frames } = await open(silentPage(hosted), options);
    for (const [i, frame] of frames.entries()) {
      const view = await seen(frame);
      expect(view, `${widths[i] ?? ''} px`).toMatchObject({ overflow: [0, 0], outside: 0 });
      expect(view.pictures).toHaveLength(1);
      // A goal of one line is no higher than its bar and its words.
      expect(view.pictures[0]?.height).toBeGreaterThan(50);
    }
    expect(frames).toHaveLength(widths.length);
    // What a browser says itself of a page that it was told not to run.
    expect(complaints.filter((one) => !one.includes('Blocked script execution'))).toEqual([]);
    await page.close();
  });
});

/** Each host with the narrow frame and one other; in a full sweep with all three. */
const received = sampled(
  receiverNames.flatMap((receiver) => [360, 600, 1000].map((width) => ({ receiver, width }))),
  {
    name: ({ receiver, width }) => `${receiver} ${width}`,
    kind: ({ receiver, width }) => `${receiver} ${width === 360 ? 'narrow' : 'wide'}`,
    each: 1,
  },
);

describe.each(receiverNames)('a host that listens as %s does', (receiver) => {
  const widthsHere = received.filter((one) => one.receiver === receiver);

  test.each(widthsHere)('shows a chart as high as it is at $width px', async ({ width }) => {
    const { page, embed } = await openArticle(receiver, { src: '/vi/embed/egdi-rank/', width });
    await expect.poll(async () => (await seen(embed)).height).toBeGreaterThan(400);
    // On a busy machine the host may hear the height late.
    let before = 0;
    await expect
      .poll(
        async () => {
          const last = before;
          before = (await seen(embed)).height;
          return before - last;
        },
        { interval: 200 },
      )
      .toBe(0);
    const first = await seen(embed);
    expect(first).toMatchObject({ overflow: [0, 0], outside: 0 });
    // The picture has the shape it was drawn in: nothing shrank it, nothing is blank beside it.
    const [, , drawnWidth = 0, drawnHeight = 0] = await embed
      .locator('.plot svg:visible')
      .evaluate((svg) => (svg.getAttribute('viewBox') ?? '').split(' ').map(Number));
    const [picture] = first.pictures;
    expect((picture?.height ?? 0) / (picture?.width ?? 1)).toBeCloseTo(drawnHeight / drawnWidth, 1);
    await page.waitForTimeout(200);
    expect((await seen(embed)).height, 'it does not grow on').toBe(first.height);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

test('a frame follows its width and its table', async () => {
  const src = '/embed/egdi-rank/';
  const { page, embed } = await openArticle('datawrapper, by window', { src, width: 360 });
  const height = async () => (await seen(embed)).height;
  await expect.poll(height).toBeGreaterThan(400);
  await page.waitForTimeout(100);
  const closed = await height();
  await embed.locator('summary').click();
  await expect.poll(height).not.toBe(closed);
  expect(await embed.locator('table').isVisible()).toBe(true);
  expect(await embed.locator('.plot').isVisible()).toBe(false);
  expect((await seen(embed)).overflow).toEqual([0, 0]);
  await embed.locator('summary').click();
  await expect.poll(height).toBe(closed);
  await page.evaluate(() => document.querySelector('iframe')?.setAttribute('width', '1000'));
  await expect.poll(height).not.toBe(closed);
  await page.close();
});

test('in a frame that cannot grow the table scrolls in the place of the picture', async () => {
  const frame = { src: '/embed/papi-score.map/', width: 360, height: 500 };
  const { page, embed } = await openArticle('none', frame);
  await embed.locator('summary').click();
  expect(await seen(embed)).toMatchObject({ overflow: [0, 0], outside: 0 });
  await embed.locator('tbody tr').last().scrollIntoViewIfNeeded();
  expect(await embed.locator('tbody tr').last().isVisible()).toBe(true);
  expect(await embed.locator('details').evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
  await page.close();
});

// Styles that come late on a busy machine may move the first paint: what stays true is true once.
test('nothing in a frame moves while it loads', async () => {
  for (const src of embeds) {
    const shifts: number[] = [];
    while (shifts.at(-1) !== 0 && shifts.length < 4) shifts.push(await shiftOf(src));
    expect(shifts.at(-1), src).toBe(0);
  }
});

async function shiftOf(src: string): Promise<number> {
  const { page, embed } = await openArticle('none', { src, width: 600, height: 700 });
  const shift = await layoutShift(embed);
  await page.close();
  return shift;
}

describe('what the address asks for', () => {
  const ground = (embed: Frame) =>
    embed.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);

  test('a theme wins over the reader’s; without a script the reader’s stays', async () => {
    const src = '/vi/embed/tasks/?theme=dark';
    const frame = { src, width: 600, height: 600 };
    const asked = await openArticle('none', frame, { colorScheme: 'light' });
    const dark = await ground(asked.embed);
    await asked.page.close();
    const off = await openArticle('none', { ...frame, sandbox: '' }, { colorScheme: 'light' });
    const light = await ground(off.embed);
    await off.page.close();
    expect(dark).not.toBe(light);
    const own = await openArticle('none', { ...frame, sandbox: '' }, { colorScheme: 'dark' });
    expect(await ground(own.embed)).toBe(dark);
    await own.page.close();
  });

  test('a province is lit, in the picture and in the table', async () => {
    const src = '/vi/embed/papi-score.map/?highlight=yen-bai';
    const { page, embed } = await openArticle('none', { src, width: 600, height: 900 });
    expect(await embed.locator('tr.lit th').textContent()).toContain('Yên Bái');
    expect(await embed.locator('.plot .lit').count()).toBeGreaterThan(0);
    await page.close();
  });

  test('a province that nobody knows lights nothing', async () => {
    const src = `/vi/embed/papi-score.map/?highlight=${encodeURIComponent('"]<x>')}`;
    const { page, embed } = await openArticle('none', { src, width: 600, height: 900 });
    expect(await embed.locator('.lit').count()).toBe(0);
    expect(await embed.locator('html[data-lit]').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

test('the link of a frame opens the page of the chart in the whole window', async () => {
  for (const receiver of ['none', 'wordpress'] as const) {
    const frame = { src: '/vi/embed/egdi-rank/', width: 600, height: 700 };
    const { page, embed } = await openArticle(receiver, frame);
    await embed.locator('footer a').click();
    await page.waitForURL(`${inject('origin')}/vi/indicators/egdi-rank/#chart-egdi-rank`);
    await page.close();
  }
});

test('a frame keeps nothing in the browser', async () => {
  const src = '/vi/embed/tasks/?theme=dark&highlight=x';
  const { page, embed } = await openArticle('none', { src, width: 600, height: 700 });
  expect(await page.context().cookies()).toEqual([]);
  expect(await embed.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await page.close();
});

describe('the scripts of a frame', () => {
  const text = (path: string) => readFileSync(join(inject('builtSite'), path), 'utf8');
  const page = () => text('vi/embed/egdi-rank/index.html');
  const scripts = () => [...page().matchAll(/<script src="([^"]+)"([^>]*)>/g)];

  test('are no modules, which a frame without an origin may not load', () => {
    expect(scripts().map(([, , attributes]) => attributes)).toEqual(['', ' defer']);
    expect(page()).not.toContain('type="module"');
  });

  test('the one that tells heights stays below 1,000 bytes', () => {
    const sizes = scripts().map(([, src = '']) => text(src).length);
    expect(sizes[0]).toBeLessThan(500);
    expect(sizes[1]).toBeLessThan(1000);
  });

  test.each(embeds)('%s with its styles and scripts fits 20 kB', (path) => {
    const html = text(`${path}index.html`);
    const files = [...html.matchAll(/<(?:script src|link rel="stylesheet" href)="([^"]+)"/g)];
    const sizes = [html, ...files.map(([, href = '']) => text(href))].map(
      (one) => gzipSync(one).length,
    );
    expect(files).toHaveLength(4);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(20_000);
  });
});
