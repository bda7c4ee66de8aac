import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { csvParseRows } from 'd3-dsv';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { JSDOM } from 'jsdom';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headerValues, hostRules } from '../host-headers.ts';
import { writeHostileCountry } from '../hostile/hostile-country.ts';
import { payloads } from '../hostile/payloads.ts';
import { isFullSweep } from '../sampled.ts';
import { runScript } from '../site/run-script.ts';
import { startedServer, type StartedServer } from '../site/started-server.ts';
import { temporaryFolder } from '../site/temporary-folder.ts';
import { openBrowser } from './open-browser.ts';
import { phone } from './pages.ts';

/** One of each kind of page, and the interactive ones. */
const pages = [
  '/',
  '/vi/',
  '/vi/provinces/',
  '/provinces/quang-tri/',
  '/vi/provinces/lai-chau/',
  '/provinces/bac-giang/',
  '/vi/indicators/',
  '/indicators/tasks-completed/',
  '/vi/indicators/papi-score/',
  '/meetings/',
  '/vi/meetings/2025-09-24-government-4/',
  '/documents/',
  '/vi/documents/57-nq-tw/',
  '/targets/',
  '/vi/directives/',
  '/timeline/',
  '/coverage/',
  '/changes/',
  '/vi/compare/?indicator=papi-score',
  '/embeds/?chart=tasks',
  '/vi/pages/',
  '/data/',
  '/embed/tasks/',
  '/vi/embed/papi-score.map/?highlight=%22%5D%3Cx%3E',
  '/search/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(57)%20x',
  '/search/?q=alert',
] as const;

/** A folder with the hostile data and its site, for quick runs while a test is written. */
const prepared = process.env['HOSTILE_SITE'];

// It builds a site of its own, for which the quick run has no time.
describe.runIf(isFullSweep || prepared !== undefined)(
  'a dataset that is hostile wherever the check allows it',
  () => {
    const folder = prepared ?? temporaryFolder();
    const [data, site] = [join(folder, 'data'), join(folder, 'dist')];
    let server: StartedServer;
    let endServer: (() => void) | undefined;
    let browser: Browser;

    beforeAll(async () => {
      const options = ['--base', '/', '--data', data, '--out', site];
      if (prepared === undefined) await build(options);
      server = await startedServer('preview', options, (end) => {
        endServer = end;
      });
      browser = await openBrowser();
    });
    afterAll(async () => {
      endServer?.();
      await browser.close();
    });

    async function build(options: readonly string[]): Promise<void> {
      const { entered, problems } = writeHostileCountry(data);
      expect(problems).toEqual([]);
      expect(payloads.filter((payload) => !entered.has(payload))).toEqual([]);
      // The build reads all pages with the rules of the site: no handler, no foreign script.
      const { code, output } = await runScript('build', [
        ...options,
        '--no-pictures',
        '--no-cache',
      ]);
      expect(code, output).toBe(0);
    }

    const filesThat = (ending: RegExp) =>
      readdirSync(site, { recursive: true, encoding: 'utf8' })
        .filter((file) => ending.test(file))
        .toSorted();
    const text = (file: string) => readFileSync(join(site, file), 'utf8');

    test('every JSON file parses', () => {
      const files = filesThat(/\.(?:json|jsonld|webmanifest)$/);
      expect(files.length).toBeGreaterThan(100);
      for (const file of files) expect(isJson(text(file)), file).toBe(true);
    });

    test('every XML file and picture parses, and holds nothing that runs', async () => {
      const { DOMParser } = new JSDOM('').window;
      const pictures = ['tasks', 'papi-score.map', 'papi-score.ranking', 'timeline', 'coverage'];
      const drawn = ['', 'vi/'].flatMap((language) =>
        pictures.map((name) => `${language}charts/${name}.svg`),
      );
      const texts = [
        ...filesThat(/\.(?:xml|atom|svg)$/).map((file) => [file, text(file)] as const),
        ...(await Promise.all(
          drawn.map(
            async (file) => [file, await (await fetch(server.address + file)).text()] as const,
          ),
        )),
      ];
      expect(texts.length).toBeGreaterThan(50);
      for (const [file, xml] of texts) {
        const document = new DOMParser().parseFromString(xml, 'application/xml');
        const handlers = [...document.querySelectorAll('*')].filter(
          (element) =>
            /^(?:parsererror|script|foreignObject)$/i.test(element.localName) ||
            element.getAttributeNames().some((name) => /^on/i.test(name)),
        );
        expect(
          handlers.map(({ localName }) => localName),
          file,
        ).toEqual([]);
      }
    });

    test('every calendar has its events and no other', () => {
      const counts = filesThat(/\.ics$/).map((file) => {
        const component = ICAL.Component.fromString(text(file));
        const events = component.getAllSubcomponents('vevent');
        expect(events.map((event) => String(event.getFirstPropertyValue('summary')))).not.toContain(
          '57',
        );
        return events.length;
      });
      expect(new Set(counts).size).toBe(1);
    });

    test('every CSV file has its columns in each row, and no cell that is a formula', () => {
      const files = filesThat(/\.csv$/);
      expect(files.length).toBeGreaterThan(20);
      for (const file of files) {
        const rows = csvParseRows(text(file));
        expect(new Set(rows.map(({ length }) => length)).size, file).toBe(1);
        const formulas = rows
          .flat()
          .filter((cell) => /^[=+@\t\r-]/.test(cell) && isNaN(Number(cell)));
        expect(formulas, file).toEqual([]);
      }
    });

    test('every workbook is sound XML without a formula', () => {
      const { DOMParser } = new JSDOM('').window;
      const files = filesThat(/\.xlsx$/);
      expect(files.length).toBeGreaterThan(20);
      for (const file of files) {
        const parts = Object.entries(unzipSync(readFileSync(join(site, file))));
        for (const [name, bytes] of parts) {
          const document = new DOMParser().parseFromString(strFromU8(bytes), 'application/xml');
          expect(document.querySelectorAll('parsererror, f').length, `${file}: ${name}`).toBe(0);
        }
      }
    });

    test('the Parquet file is read, with what was printed as it was', async () => {
      const database = await (await DuckDBInstance.create(':memory:')).connect();
      const file = join(site, 'api/v1/observations.parquet');
      const sql = `SELECT count(*)::INTEGER AS count FROM '${file}' WHERE printed LIKE '=HYPERLINK%'`;
      const [row] = (await database.runAndReadAll(sql)).getRowObjectsJson();
      expect(Number(row?.['count'])).toBeGreaterThan(0);
    });

    describe.each(['policy on', 'policy off'])('in a browser, %s', (mode) => {
      const rules = () => hostRules(text('_headers'));

      /** A page whose documents have the policy of the host and their own, or neither. */
      async function openPage(): Promise<{ page: Page; happened: string[] }> {
        const page = await browser.newPage({ viewport: phone });
        const happened: string[] = [];
        page.on('dialog', (dialog) => {
          happened.push(`dialog: ${dialog.message()}`);
          void dialog.dismiss();
        });
        page.on('pageerror', (error) => happened.push(`error: ${error.message}`));
        page.on('console', (message) => {
          if (message.type() === 'error') happened.push(`console: ${message.text()}`);
        });
        const origin = server.address.replace(/\/$/, '');
        await page.route('**/*', async (route) => {
          const url = new URL(route.request().url());
          if (url.origin !== origin) {
            happened.push(`request: ${url.href}`);
            return route.abort();
          }
          const response = await route.fetch();
          const headers = response.headers();
          if (!headers['content-type']?.startsWith('text/html')) return route.fulfill({ response });
          const html = await response.text();
          const own = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
          const [policy = ''] = headerValues(rules(), url.pathname, 'Content-Security-Policy');
          return mode === 'policy on'
            ? route.fulfill({
                response,
                headers: { ...headers, 'content-security-policy': policy },
              })
            : route.fulfill({ response, body: html.replace(own, '') });
        });
        return { page, happened };
      }

      test.each(pages)('%s runs nothing, asks nobody and holds its layout', async (path) => {
        const { page, happened } = await openPage();
        await page.goto(new URL(path.slice(1), server.address).href, { waitUntil: 'load' });
        await page.evaluate(() => {
          for (const folded of document.querySelectorAll('details')) folded.open = true;
        });
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        const polluted = await page.evaluate(() => 'hostile' in {});
        expect(happened).toEqual([]);
        expect(polluted).toBe(false);
        expect(wide).toBeLessThanOrEqual(0);
        await page.unrouteAll({ behavior: 'ignoreErrors' });
        await page.close();
      });
    });
  },
);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
