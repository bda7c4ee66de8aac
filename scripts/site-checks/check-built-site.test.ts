import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkBuiltSite, formatFinding } from './check-built-site.ts';
import { samplePreview } from './page-head-sample.ts';
import { sampleHtml } from './sample-site.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  write('chart.png', '');
  write('site.webmanifest', '{}');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test('checkBuiltSite(folder, base) of a sound site finds nothing', () => {
  write(
    'index.html',
    sampleHtml('<a href="/repo/a/">a</a>', { head: samplePreview('/', '/repo/') }),
  );
  write(
    'a/index.html',
    sampleHtml('<a href="../">home</a>', { head: samplePreview('/a/', '/repo/') }),
  );
  expect(checkBuiltSite(folder, '/repo/').findings).toEqual([]);
});

test('checkBuiltSite(folder, base) lists what page and site break, all at once', () => {
  write('index.html', sampleHtml('<a href="/b/">b</a>\n<p>{x}</p>', { head: samplePreview('/') }));
  write('a/index.html', sampleHtml('<h1>x</h1>', { head: samplePreview('/a/') }));
  expect(checkBuiltSite(folder, '/').findings.map(formatFinding)).toEqual([
    '/a/ The page has 2 <h1> instead of one.',
    '/:12 “{x}” has a placeholder of a template.',
    '/:11 <a href="/b/"> leads to /b/, which does not exist.',
  ]);
});

test('the home page says where the site is published, so its absolute links are checked', () => {
  const head = samplePreview('/');
  write('index.html', sampleHtml('<a href="https://example.org/b/">b</a>', { head }));
  expect(checkBuiltSite(folder, '/').findings).toHaveLength(1);
});
