import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { buildModel } from '../../src/model/build-model.ts';
import { check } from '../../src/model/check.ts';
import { siteAddressOf } from '../../src/site/address.ts';
import { handOver } from '../../src/site/read-once.ts';
import { codeHash } from './code-hash.ts';
import { bundlesFolder, pageBundle } from './page-bundle.ts';
import type { SiteTask } from './site-task.ts';
import { siteWorkers } from './site-workers.ts';
import { tellAddress } from './tell-address.ts';
import { pageWeights } from '../site-checks/page-weight.ts';
import { siteOf } from '../site-checks/read-built-site.ts';
import { pageKind } from './page-kind.ts';

// Tells the heaviest page of each kind that a dataset makes, as JSON: node scripts/build/tell-weights.ts DIR
// In Russian, whose words weigh most; of kinds with very many pages, some of them.

/** Pages of a kind that are weighed; of embeds, which are many, those of a kind of chart or a place. */
const most = { pages: 120, embeds: 12 };

const [, , data = 'data'] = process.argv;
const folder = mkdtempSync(join(tmpdir(), 'weights-'));
try {
  tellAddress({ data, base: '/', site: undefined });
  const { dataset, geography } = check(readDataset(data));
  handOver({ model: buildModel(dataset), geography });
  const bundle = await pageBundle(join(bundlesFolder, codeHash(siteAddressOf(process.env))));
  cpSync(bundle.assets, folder, { recursive: true });
  const setting = { bundle, folder, cache: undefined, rules: true };
  const workers = siteWorkers(setting, { threads: 1, environment: {} });
  try {
    const subjects = await workers.plan();
    const pages = subjects
      .flatMap(({ tasks }) => tasks)
      .filter(({ kind, path }) => kind === 'page' && path.startsWith('/ru/'));
    const written = await workers.write([{ key: '', tasks: someOfEachKind(pages) }]);
    const inspected = written.flatMap((one) => one.inspected ?? []);
    console.log(JSON.stringify(heaviest(siteOf(folder, '/', inspected).site)));
  } finally {
    await workers.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function someOfEachKind(pages: readonly SiteTask[]): readonly SiteTask[] {
  const chart = (path: string) => /\/embed\/(?:.*\.)?([^./]+)\/$/.exec(path)?.[1];
  const groups = Map.groupBy(pages, ({ path }) => `${pageKind(path)} ${chart(path) ?? ''}`);
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    const isEmbed = first !== undefined && chart(first.path) !== undefined;
    const step = Math.ceil(members.length / (isEmbed ? most.embeds : most.pages));
    return members.filter((_, i) => i % step === 0);
  });
}

function heaviest(site: Parameters<typeof pageWeights>[0]) {
  const byKind = Map.groupBy(pageWeights(site), ({ path }) => pageKind(path));
  return [...byKind]
    .flatMap(([kind, members]) => {
      const [first] = members.toSorted((a, b) => b.bytes - a.bytes);
      return first === undefined ? [] : [{ kind, ...first }];
    })
    .toSorted((a, b) => b.bytes - a.bytes);
}
