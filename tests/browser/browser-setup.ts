import type { TestProject } from 'vitest/node';
import { startBrowser } from '../../scripts/browser/start-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of this run is reached. */
    readonly browser: string;
  }
}

/** Starts one browser for all tests: each file opens windows of its own in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startBrowser();
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
}
