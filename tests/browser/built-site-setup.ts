import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { listen } from '../../scripts/serve/listen.ts';
import { fileOnRequest } from '../../scripts/serve/file-on-request.ts';
import { siteHandler } from '../../scripts/serve/site-handler.ts';
import { isFullSweep } from '../sampled.ts';
import { runScript } from '../site/run-script.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the site under test. */
    readonly builtSite: string;
    /** Where it is served, without a slash at the end. */
    readonly origin: string;
  }
}

/**
 * Builds the site once for all tests and serves it. BUILT_SITE names a folder to use instead, for
 * quick runs while a test is written.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  const prepared = process.env['BUILT_SITE'];
  const folder = prepared ?? '.dist-test';
  if (prepared === undefined) await build(folder);
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`There is no site in ${folder}.`);

  const pictures = fileOnRequest({ data: 'data', base: '/', site: undefined });
  const { server, port } = await listen(siteHandler(folder, '/', pictures), '127.0.0.1', 0);
  project.provide('builtSite', folder);
  project.provide('origin', `http://127.0.0.1:${port}`);
  return () => {
    server.close();
    server.closeAllConnections();
  };
}

/** Pictures are drawn when a test asks for one; all of them only where all is looked at. */
async function build(folder: string): Promise<void> {
  const { code, output } = await runScript('build', [
    '--base',
    '/',
    '--out',
    folder,
    ...(isFullSweep ? [] : ['--no-pictures']),
  ]);
  if (code !== 0) throw new Error(`The site could not be built.\n${output}`);
}
