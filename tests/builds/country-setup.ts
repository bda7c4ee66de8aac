import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runScript } from '../site/run-script.ts';
import { copySmallCountry } from './small-country.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of a small dataset. */
    readonly countryData: string;
    /** Folder of the site that was built from it. */
    readonly countrySite: string;
  }
}

/** Without pictures of dots, and apart from what is kept of the builds of whoever runs the tests. */
export const quick = ['--no-pictures', '--no-cache'];

/** Builds a small site once. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'tien-do-57-country-'));
  const [data, site] = [join(folder, 'data'), join(folder, 'dist')];
  copySmallCountry(data);
  const run = await runScript('build', ['--base', '/', '--data', data, '--out', site, ...quick]);
  if (run.code !== 0) throw new Error(`The small site could not be built.\n${run.output}`);
  project.provide('countryData', data);
  project.provide('countrySite', site);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
