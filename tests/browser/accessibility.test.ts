import axe, { type AxeResults, type Result, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { isFullSweep } from '../sampled.ts';
import { desktop, paths, phone, sharedPage } from './pages.ts';

declare global {
  interface Window {
    axe: { run: (root: Document, options: RunOptions) => Promise<AxeResults> };
  }
}

const quick: RunOptions = { resultTypes: ['violations'], preload: false, iframes: false };
const everything: RunOptions = {
  ...quick,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // 24 px: part of WCAG 2.2 AA, but off unless it is asked for.
  rules: { 'target-size': { enabled: true } },
};
const colourRules = ['color-contrast', 'link-in-text-block'];
/** What a dark page may do worse than the same page in light colours. */
const colours: RunOptions = { ...quick, runOnly: { type: 'rule', values: colourRules } };
/** Colours are most of the work and do not change with the width: a sample reads them once. */
const allButColours: RunOptions = {
  ...everything,
  rules: {
    ...everything.rules,
    ...Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }])),
  },
};

const { open } = sharedPage({ reducedMotion: 'reduce' });

test.each(paths)('axe finds nothing on %s', async (path) => {
  const page = await open(path);
  await page.evaluate(axe.source);
  for (const viewport of [desktop, phone]) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: 'light' });
    const readsColours = isFullSweep || viewport === phone;
    const inLight = readsColours ? everything : allButColours;
    expect(await violations(page, inLight), `light, ${viewport.width} px`).toEqual([]);
    if (!readsColours) continue;
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, colours), `dark, ${viewport.width} px`).toEqual([]);
  }
});

async function violations(page: Page, options: RunOptions): Promise<readonly string[]> {
  const { violations: found } = await page.evaluate(
    (given) => window.axe.run(document, given),
    options,
  );
  return found.flatMap(sentences);
}

function sentences({ id, help, nodes }: Result): readonly string[] {
  return nodes.map(({ html, failureSummary = '' }) =>
    [id, help, html.slice(0, 200), failureSummary.replaceAll(/\s+/g, ' ')].join(' | '),
  );
}
