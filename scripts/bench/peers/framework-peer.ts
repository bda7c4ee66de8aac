import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { measuredRun, type MeasuredRun } from '../measured-run.ts';
import { endOf } from '../timed-run.ts';
import { writeFigures } from './figures.ts';

const source = 'scripts/bench/peers/framework';

/**
 * Writes an Observable Framework site of the figures of a dataset and builds it once. Its packages
 * come from npm, of which the project keeps none; the first build asks there for newest versions.
 *
 * @throws If npm cannot install the packages, or the build fails; with what was said.
 */
export async function frameworkSite(folder: string, data: string): Promise<void> {
  cpSync(source, folder, { recursive: true });
  writeFigures(data, join(folder, 'src/figures'));
  await npmInstall(folder);
  await frameworkBuild(folder);
}

/** Builds the site into the folder `dist` inside of its own. */
export async function frameworkBuild(folder: string): Promise<MeasuredRun> {
  const command = join(folder, 'node_modules/@observablehq/framework/dist/bin/observable.js');
  return measuredRun(command, ['build'], {
    cwd: folder,
    environment: { OBSERVABLE_TELEMETRY_DISABLE: 'true' },
  });
}

async function npmInstall(cwd: string): Promise<void> {
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  const child = spawn('npm', ['install', ...options], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  if ((await endOf(child)) === 0) return;
  // The rest is where inside of npm it happened.
  throw new Error(said.join('').split('\n').slice(0, 4).join('\n'));
}
