import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { isFullSweep } from '../sampled.ts';
import { folderHashes } from './folder-hashes.ts';
import { runScript } from './run-script.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A whole build beside the browser tests; under another address it draws every picture anew. */
const wholeBuild = { timeout: 30 * 60_000 };

// The same of a small dataset is in tests/builds.
describe.runIf(isFullSweep)('the whole dataset', () => {
  const folder = temporaryFolder();

  test('gives the same bytes in another place, language and time zone', wholeBuild, async () => {
    const out = join(folder, 'again');
    const elsewhere = { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' };
    const options = ['--base', '/', '--out', out, '--no-cache'];
    const { code, output } = await runScript('build', options, elsewhere);
    expect(code, output).toBe(0);
    expect(folderHashes(out)).toEqual(folderHashes(inject('builtSite')));
  });

  test('is built under a base path without a broken link', wholeBuild, async () => {
    const out = join(folder, 'repo');
    const site = ['--base', '/repo/', '--site', 'https://example.org', '--out', out];
    const { code, output } = await runScript('build', site);
    expect(code, output).toBe(0);
  });
});
