import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measuredRun, type MeasuredRun } from '../measured-run.ts';

const source = 'scripts/bench/peers/astro';

/** Has a content collection of Astro, with zod, read and check a dataset; it remembers nothing of the run before. */
export async function astroCheck(folder: string, data: string): Promise<MeasuredRun> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(source, folder, { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  const astro = resolve('node_modules/astro');
  symlinkSync(astro, join(folder, 'node_modules/astro'));
  return measuredRun(join(astro, 'bin/astro.mjs'), ['sync'], {
    cwd: folder,
    environment: { DATA: data, ASTRO_TELEMETRY_DISABLED: '1' },
  });
}
