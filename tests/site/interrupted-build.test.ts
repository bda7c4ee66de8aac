import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderHashes } from './folder-hashes.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();

test('a build that is interrupted leaves the last good site and nothing half', async () => {
  const out = join(folder, 'dist');
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'the last good site');
  const before = folderHashes(out);

  const build = spawn(process.execPath, ['scripts/build.ts', '--out', out], { stdio: 'ignore' });
  while (!existsSync(join(folder, '.dist-next')) && build.exitCode === null) await pause(20);
  build.kill('SIGTERM');
  await once(build, 'exit');

  expect(build.exitCode).toBe(143);
  expect(folderHashes(out)).toEqual(before);
  expect(readdirSync(folder)).toEqual(['dist']);
});

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
