import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, inject, test } from 'vitest';
import { withOneFigureChanged } from '../../scripts/bench/changed-figure.ts';
import { folderHashes } from '../site/folder-hashes.ts';
import { runScript } from '../site/run-script.ts';
import { startedServer } from '../site/started-server.ts';
import { temporaryFolder } from '../site/temporary-folder.ts';
import { quick } from './country-setup.ts';

// In one file, so that they run one after the other: two builds of one project share its caches.
const folder = temporaryFolder();
const data = ['--data', inject('countryData'), ...quick];

test('two builds give the same bytes, in another place, language and time zone too', async () => {
  const out = join(folder, 'again');
  const elsewhere = { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' };
  const options = ['--base', '/', ...data, '--out', out];
  const { code, output } = await runScript('build', options, elsewhere);
  expect(code, output).toBe(0);
  expect(folderHashes(out)).toEqual(folderHashes(inject('countrySite')));
});

test('a site is built again and compared, and the first file that differs is named', async () => {
  const out = join(folder, 'verified');
  cpSync(inject('countrySite'), out, { recursive: true });
  const verify = () => runScript('verify-build', ['--base', '/', ...data, '--out', out]);
  const sound = await verify();
  expect(sound.code, sound.output).toBe(0);
  expect(sound.output).toMatch(/\d+ files of .+ are what the build makes/);

  const page = join(out, 'vi/targets/index.html');
  const html = readFileSync(page);
  html[html.length - 40] = (html[html.length - 40] ?? 0) ^ 1;
  writeFileSync(page, html);
  const damaged = await verify();
  expect(damaged.code).toBe(1);
  expect(damaged.output).toContain(`${page} is not what the build makes.`);
});

test('npm start under a base path builds without a broken link and serves there', async () => {
  const out = join(folder, 'repo');
  const options = ['--base', '/repo/', '--site', 'https://example.org', ...data, '--out', out];
  // The build checks its own links and would end here; see scripts/site-checks.
  const { code, output } = await runScript('build', [...options, '--no-pictures']);
  expect(code, output).toBe(0);
  const { address, said, stop } = await startedServer('start', options);
  const home = await (await fetch(address)).text();
  expect(new URL(address).pathname).toBe('/repo/');
  expect(home).toContain('<link rel="canonical" href="https://example.org/repo/"');
  expect(home).toContain('href="/repo/provinces/"');
  expect((await fetch(new URL('vi/', address))).status).toBe(200);
  await said(/^Built /m);
  expect((await fetch(new URL('vi/', address))).status).toBe(200);
  expect(await stop()).toBe(0);
});

test('a build that is interrupted leaves the last good site and nothing half', async () => {
  const place = join(folder, 'interrupted');
  const out = join(place, 'dist');
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'index.html'), 'the last good site');
  const before = folderHashes(out);

  const build = spawn(process.execPath, ['scripts/build.ts', ...data, '--out', out], {
    stdio: 'ignore',
  });
  while (!existsSync(join(place, '.dist-next')) && build.exitCode === null) await pause(20);
  build.kill('SIGTERM');
  await once(build, 'exit');

  expect(build.exitCode).toBe(143);
  expect(folderHashes(out)).toEqual(before);
  expect(readdirSync(place)).toEqual(['dist']);
});

test('what is kept of earlier builds gives the same bytes as none of it, after a changed figure too', async () => {
  const begun = Date.now();
  const changed = join(folder, 'changed');
  const kept = join(folder, 'kept');
  const anew = join(folder, 'anew');
  const build = async (dataset: string, out: string, ...more: readonly string[]) => {
    const options = ['--base', '/', '--data', dataset, '--out', out, '--no-pictures', ...more];
    const { code, output } = await runScript('build', options);
    expect(code, output).toBe(0);
    return folderHashes(out);
  };
  const before = await build(inject('countryData'), kept);
  withOneFigureChanged(inject('countryData'), changed);
  const after = await build(changed, kept);
  expect(after).not.toEqual(before);
  expect(await build(changed, anew, '--no-cache')).toEqual(after);

  // Entries that a full disk or a crash left half are written anew; those of other builds stay.
  const packs = 'node_modules/.cache/tien-do-57/subjects';
  const used = readdirSync(packs).map((name) => join(packs, name));
  for (const pack of used.filter((file) => statSync(file).mtimeMs >= begun)) {
    truncateSync(pack, 100);
  }
  expect(await build(changed, kept)).toEqual(after);
});
