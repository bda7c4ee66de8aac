import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { previewFiles, previewIndex } from './preview-files.ts';

test('previewFiles(site, diff) takes the pages that change and what they need, not the whole site', () => {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  const files = [
    'indicators/tasks/index.html',
    'vi/indicators/tasks/index.html',
    'indicators/other/index.html',
    '_astro/page.css',
    'charts/tasks.svg',
    'releases/1/a.svg',
  ];
  for (const file of files) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), 'x');
  }
  const pages = ['/indicators/tasks/', '/indicators/none/', '/../../etc/', '/x"><script>/', 7];
  expect(previewFiles(site, { pages })).toEqual({
    pages: ['indicators/tasks/index.html', 'vi/indicators/tasks/index.html'],
    shared: ['_astro/page.css'],
  });
  for (const strange of [undefined, null, [], { pages: 'x' }]) {
    expect(previewFiles(site, strange).pages).toEqual([]);
  }
  expect(previewIndex(['vi/indicators/tasks/index.html'])).toContain(
    'href="/vi/indicators/tasks/"',
  );
  rmSync(site, { recursive: true });
});
