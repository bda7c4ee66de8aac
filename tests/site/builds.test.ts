import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { folderHashes } from './folder-hashes.ts';
import { runScript } from './run-script.ts';
import { temporaryFolder } from './temporary-folder.ts';

// In one file, so that they run one after the other: two builds of one project share its caches.
const folder = temporaryFolder();

test('two builds give the same bytes, in another place, language and time zone too', async () => {
  const out = join(folder, 'again');
  const elsewhere = { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' };
  const { code, output } = await runScript('build', ['--base', '/', '--out', out], elsewhere);
  expect(code, output).toBe(0);
  expect(folderHashes(out)).toEqual(folderHashes(inject('builtSite')));
});

test('a build under a base path has no broken link', async () => {
  const out = join(folder, 'repo');
  const site = ['--base', '/repo/', '--site', 'https://example.org'];
  // A build checks its own links; see scripts/site-checks.
  const { code, output } = await runScript('build', [...site, '--out', out]);
  expect(code, output).toBe(0);
  const home = readFileSync(join(out, 'index.html'), 'utf8');
  expect(home).toContain('href="https://example.org/repo/"');
  expect(home).toContain('href="/repo/vi/"');
});
