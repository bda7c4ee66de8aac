import type { Browser, CDPSession } from 'playwright-core';

/** What came over the wire until a page was silent, and when its first chart stood there. */
export interface Visit {
  readonly bytes: number;
  readonly scriptBytes: number;
  readonly requests: number;
  readonly charts: number;
  /** From the beginning of the visit to the first frame with a chart in it, s. */
  readonly firstChart: number;
}

/** 1.6 Mbit/s, an answer after 150 ms. */
const slowLine = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 94_000,
};

/**
 * Opens a page in a new window of 1,280 px with an empty cache.
 *
 * @throws If there is no such page, or no chart on it within half a minute.
 */
export async function visit(
  browser: Browser,
  address: string,
  line: 'plain' | 'slow',
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    if (line === 'slow') await session.send('Network.emulateNetworkConditions', slowLine);
    const answers = answersTo(session);
    await page.addInitScript(markFirstChart);
    const answer = await page.goto(address, { waitUntil: 'networkidle' });
    if (!answer?.ok()) throw new Error(`${address} answered ${String(answer?.status())}.`);
    const drawn = await page.waitForFunction(() => {
      const [first] = performance.getEntriesByName('first chart');
      const charts = [...document.querySelectorAll('svg')].filter(
        (svg) => svg.getBoundingClientRect().width > 200,
      );
      return first && { firstChart: first.startTime / 1000, charts: charts.length };
    });
    const { firstChart = NaN, charts = 0 } = (await drawn.jsonValue()) ?? {};
    return { ...weightOf(answers), charts, firstChart };
  } finally {
    await context.close();
  }
}

/** Runs in the page, before its own scripts. */
function markFirstChart(): void {
  const look = () => {
    const isThere = [...document.querySelectorAll('svg')].some(
      (svg) => svg.getBoundingClientRect().width > 200 && svg.querySelector('path') !== null,
    );
    if (isThere) performance.mark('first chart');
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

interface Answer {
  readonly isScript: boolean;
  bytes: number;
}

/** Fills up while the page asks for files. */
function answersTo(session: CDPSession): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>();
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    const isScript = type === 'Script' || new URL(response.url).pathname.endsWith('.js');
    answers.set(requestId, { isScript, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const answer = answers.get(requestId);
    if (answer) answer.bytes = encodedDataLength;
  });
  return answers;
}

function weightOf(answers: ReadonlyMap<string, Answer>) {
  const all = [...answers.values()];
  const sum = (some: readonly Answer[]) => some.reduce((total, { bytes }) => total + bytes, 0);
  const scriptBytes = sum(all.filter(({ isScript }) => isScript));
  return { bytes: sum(all), scriptBytes, requests: all.length };
}
