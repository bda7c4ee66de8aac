import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, inject, test } from 'vitest';
import { isFullSweep } from '../sampled.ts';
import { folderHashes } from '../site/folder-hashes.ts';
import { runScript } from '../site/run-script.ts';
import { temporaryFolder } from '../site/temporary-folder.ts';
import { quick } from './country-setup.ts';

const folder = temporaryFolder();
const data = ['--data', inject('countryData'), ...quick];

/** A folder with a site in it, and what a drill must leave there. */
function goodSite(name: string) {
  const place = join(folder, name);
  const out = join(place, 'dist');
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'index.html'), 'the last good site');
  const before = folderHashes(out);
  const expectIntact = () => {
    expect(folderHashes(out)).toEqual(before);
    expect(readdirSync(place)).toEqual(['dist']);
  };
  return { place, out, expectIntact };
}

const withFault = (fault: string) => ({
  NODE_OPTIONS: '--import ./tests/builds/faulty-disk.ts',
  FAULT: fault,
});

describe('a build stops with a sentence and leaves the last good site', () => {
  test.each([
    ['ENOSPC', 'the disk is full'],
    ['EROFS', 'the disk can only be read'],
    ['EACCES', 'the folder may not be written to'],
  ])('%s at the first file', async (fault, sentence) => {
    const { out, expectIntact } = goodSite(fault);
    const { code, output } = await runScript('build', [...data, '--out', out], withFault(fault));
    expect(code).toBe(1);
    expect(output).toContain(`Nothing was built: ${sentence}`);
    expect(output).not.toMatch(/^\s+at /m);
    expectIntact();
  });

  test('another build into the same folder', async () => {
    const { place, out, expectIntact } = goodSite('two');
    const lock = join(place, '.dist-lock');
    writeFileSync(lock, String(process.pid));
    const { code, output } = await runScript('build', [...data, '--out', out]);
    expect(code).toBe(1);
    expect(output).toContain(`process ${process.pid} is building there already`);
    expect(readdirSync(place).toSorted()).toEqual(['.dist-lock', 'dist']);
    // Its process is gone: what is left of it stops nobody, and here a fault ends the next one.
    writeFileSync(lock, '2147483646');
    await runScript('build', [...data, '--out', out], withFault('ENOSPC 1'));
    expectIntact();
  });
});

test('a folder that is read in another order gives the same report', async () => {
  const options = ['--data', 'data', '--format', 'json'];
  const usual = await runScript('check', options);
  expect(await runScript('check', options, withFault('reversed'))).toEqual(usual);
});

describe('without git', () => {
  const nothing = { PATH: folder };

  test('a check of everything gives the same report', async () => {
    const options = ['--data', inject('countryData'), '--format', 'json'];
    expect(await runScript('check', options, nothing)).toEqual(await runScript('check', options));
  });

  test.each([
    ['check', ['--changed=HEAD'], 2],
    ['diff', ['HEAD'], 2],
    ['release', ['--version', '2999.1.1'], 1],
  ])('npm run %s says what it lacks', async (name, options, ends) => {
    const { code, output } = await runScript(name, options, nothing);
    expect(code).toBe(ends);
    expect(output).toContain('git is not installed');
    expect(output).not.toMatch(/^\s+at /m);
  });
});

test('a release of a folder that git does not know says so', async () => {
  const options = ['--version', '2999.1.1', '--data', inject('countryData')];
  const { code, output } = await runScript('release', options);
  expect(code).toBe(1);
  expect(output).toContain('git knows no repository');
  expect(output).not.toMatch(/^\s+at |^fatal/m);
});

describe.runIf(isFullSweep)('whole builds', () => {
  test.each([
    ['a clock set back by decades', { NODE_OPTIONS: '--import ./tests/builds/clock-set-back.ts' }],
    ['no other command to be found', { PATH: folder }],
  ])('%s: the same bytes', async (name, environment) => {
    const out = join(folder, name.replaceAll(' ', '-'));
    const options = ['--base', '/', ...data, '--out', out];
    const { code, output } = await runScript('build', options, environment);
    expect(code, output).toBe(0);
    expect(folderHashes(out)).toEqual(folderHashes(inject('countrySite')));
  });

  test.each([
    ['in the middle', 'ENOSPC 200', inject('countryData')],
    ['while words are indexed', 'ENOSPC 0 pagefind', inject('countryData')],
    ['in a past release', 'ENOSPC 20 /releases/', 'tests/fixtures/country'],
  ])('a disk that fills %s', async (name, fault, dataset) => {
    const { out, expectIntact } = goodSite(name.replaceAll(' ', '-'));
    const options = ['--data', dataset, ...quick, '--out', out];
    const { code, output } = await runScript('build', options, withFault(fault));
    expect(code).toBe(1);
    expect(output).toContain('Nothing was built: the disk is full');
    expect(output).not.toMatch(/^\s+at /m);
    expectIntact();
  });

  test('two that begin at the same moment: one builds, the other ends with a sentence', async () => {
    const { out, place } = goodSite('both');
    const options = ['--base', '/', ...data, '--out', out];
    const both = await Promise.all([runScript('build', options), runScript('build', options)]);
    expect(both.map(({ code }) => code).toSorted()).toEqual([0, 1]);
    const refused = both.find(({ code }) => code === 1)?.output;
    expect(refused).toMatch(/process \d+ is building there already/);
    expect(folderHashes(out)).toEqual(folderHashes(inject('countrySite')));
    expect(readdirSync(place)).toEqual(['dist']);
  });

  test('a folder that is read in another order gives the same bytes', async () => {
    const out = join(folder, 'reversed');
    const options = ['--base', '/', ...data, '--out', out];
    const { code, output } = await runScript('build', options, withFault('reversed'));
    expect(code, output).toBe(0);
    expect(folderHashes(out)).toEqual(folderHashes(inject('countrySite')));
  });

  test(
    'killed at 20 moments, without a chance to tidy, and built again',
    async () => {
      const { out, place } = goodSite('killed');
      const before = folderHashes(out);
      const options = ['--base', '/', ...data, '--out', out];
      for (let moment = 0; moment < 20; moment++) {
        const build = spawn(process.execPath, ['scripts/build.ts', ...options], {
          stdio: 'ignore',
        });
        // Spread over the first seconds, where folders are recovered, bundled, loaded and written.
        await pause(150 + moment * 700);
        build.kill('SIGKILL');
        if (build.exitCode === null && build.signalCode === null) await once(build, 'exit');
        if (build.exitCode === null) expect(folderHashes(out)).toEqual(before);
      }
      const { code, output } = await runScript('build', options);
      expect(code, output).toBe(0);
      expect(folderHashes(out)).toEqual(folderHashes(inject('countrySite')));
      await expect.poll(() => readdirSync(place)).toEqual(['dist']);
    },
    10 * 60_000,
  );
});
