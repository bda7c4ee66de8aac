import { globSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { startBrowser } from '../../browser/start-browser.ts';
import { inFolder } from '../in-folder.ts';
import { measuredRun, type MeasuredRun } from '../measured-run.ts';
import { built, checked } from '../synthetic/sizes.ts';
import { writeSyntheticDataset } from '../synthetic/synthetic-dataset.ts';
import { astroCheck } from './astro-peer.ts';
import { compressingHost } from './compressing-host.ts';
import { frameworkBuild, frameworkSite } from './framework-peer.ts';
import { inTurn, type Row, type Side } from './in-turn.ts';
import { visit } from './visit.ts';

/** A site of the same figures: how it is built, and what of it is looked at. */
interface BuiltSite {
  readonly name: string;
  readonly out: string;
  readonly build: () => Promise<MeasuredRun>;
}

/** Pages that both sites have, by what they are about. */
const pages = {
  'a province': '/provinces/an-giang',
  'an indicator': '/indicators/synthetic-share-1',
} as const;

/** Ours beside the plainest peers in one run: checking, building, visiting, a table each. */
export async function peerTables(
  told: (table: readonly Row[]) => void,
  warned: (sentence: string) => void,
): Promise<void> {
  await inFolder(async (folder) => {
    told(await checkRows(folder));
    const sites = await builtSites(folder, warned);
    told(await buildRows(sites));
    told(await visitRows(sites));
  });
}

async function checkRows(folder: string): Promise<readonly Row[]> {
  const data = join(folder, 'checked');
  writeSyntheticDataset(data, checked.large);
  const files = globSync('**/*.yaml', { cwd: data }).length;
  const figures = ({ writing: _, ...run }: MeasuredRun) => ({ files, ...run });
  return inTurn('check', [
    {
      name: 'this one',
      measure: async () => figures(await measuredRun('scripts/check.ts', ['--data', data])),
    },
    {
      name: 'Astro and zod',
      measure: async () => figures(await astroCheck(join(folder, 'astro'), data)),
    },
  ]);
}

/** Ours, and Framework's where it can be had; built once, since both keep what they made of their code. */
async function builtSites(
  folder: string,
  warned: (sentence: string) => void,
): Promise<readonly BuiltSite[]> {
  const [data, out] = [join(folder, 'data'), join(folder, 'dist')];
  const peer = join(folder, 'framework');
  writeSyntheticDataset(data, built.middle);
  const options = ['--data', data, '--out', out, '--no-pictures', '--no-cache', '--no-rules'];
  const ours = { name: 'this one', out, build: () => measuredRun('scripts/build.ts', options) };
  await ours.build();
  try {
    await frameworkSite(peer, data);
  } catch (error) {
    warned(
      `Observable Framework is left out, it could not be installed and built: ${String(error)}`,
    );
    return [ours];
  }
  return [ours, { name: 'Framework', out: join(peer, 'dist'), build: () => frameworkBuild(peer) }];
}

async function buildRows(sites: readonly BuiltSite[]): Promise<readonly Row[]> {
  const side = ({ name, out, build }: BuiltSite): Side => ({
    name,
    measure: async () => {
      const { writing: _, ...run } = await build();
      const count = globSync('**/*.html', { cwd: out }).length;
      return { pages: count, ...run, 'ms a page': (run.processor * 1000) / count };
    },
  });
  return inTurn('build', sites.map(side));
}

async function visitRows(sites: readonly BuiltSite[]): Promise<readonly Row[]> {
  const server = await startBrowser();
  const hosts = await Promise.all(sites.map(({ out }) => compressingHost(out)));
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const rows: Row[] = [];
    for (const [what, path] of Object.entries(pages)) {
      const sides = sites.map(({ name }, i) => ({
        name,
        measure: () => visitFigures(browser, `${hosts[i]?.origin ?? ''}${path}`),
      }));
      // Once before it counts: the host compresses, the browser wakes.
      for (const { measure } of sides) await measure();
      rows.push(...(await inTurn(what, sides)));
    }
    return rows;
  } finally {
    for (const { stop } of hosts) stop();
    await server.close();
  }
}

async function visitFigures(browser: Browser, address: string) {
  // Once in a while a browser on a busy machine does not notice that a page is silent.
  const seen = (line: 'plain' | 'slow') =>
    visit(browser, address, line).catch(() => visit(browser, address, line));
  const [plain, slow] = [await seen('plain'), await seen('slow')];
  return {
    kB: plain.bytes / 1000,
    'kB of script': plain.scriptBytes / 1000,
    requests: plain.requests,
    charts: plain.charts,
    'first chart, s': plain.firstChart,
    'on a slow line, s': slow.firstChart,
  };
}
