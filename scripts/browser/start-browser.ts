import { type BrowserServer, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** Starts a headless browser that talks to nobody but the pages it is sent to. */
export function startBrowser(): Promise<BrowserServer> {
  const { executablePath, env } = findBrowser();
  return chromium.launchServer({
    executablePath,
    env: { ...process.env, ...env },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
