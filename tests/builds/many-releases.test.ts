import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withMoreReleases } from '../../scripts/bench/synthetic/releases.ts';
import { codeHash } from '../../scripts/build/code-hash.ts';
import { pageBundle } from '../../scripts/build/page-bundle.ts';
import { partOf } from '../../scripts/build/parts.ts';
import type { Written } from '../../scripts/build/site-task.ts';
import { siteWorkers, type SiteWorkers } from '../../scripts/build/site-workers.ts';
import { tellAddress } from '../../scripts/build/tell-address.ts';
import { budgets } from '../../scripts/site-checks/budgets.ts';
import { themeCss } from '../../src/charts/theme/theme-css.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { buildModel } from '../../src/model/build-model.ts';
import { siteAddressOf } from '../../src/site/address.ts';
import { handOver } from '../../src/site/read-once.ts';
import { temporaryFolder } from '../site/temporary-folder.ts';

// The real dataset with a hundred more releases of 200 corrections each, and one of 2,000 about the
// two provinces with the heaviest pages. Only the pages in question are written.

const provinces = ['lai-chau', 'ha-noi'];
const indicators = ['papi-score', 'online-dossier-rate'];
const newest = '2027.01.2001';
const folder = temporaryFolder();
let workers: SiteWorkers;

beforeAll(async () => {
  tellAddress({ data: 'data', base: '/', site: undefined });
  const { dataset, geography } = readDataset('data');
  const model = buildModel(dataset);
  const many = {
    ...model,
    releases: withMoreReleases(model, { seed: 1, releases: 100, changes: 200 }),
  };
  const claims = model.observations.filter(({ place }) => provinces.includes(place.id));
  const releases = withMoreReleases(many, {
    seed: 2,
    releases: 1,
    changes: 2000,
    claims: claims.map(({ id }) => id),
  });
  handOver({ model: { ...model, releases }, geography });
  const bundle = await pageBundle(
    join('node_modules/.cache/tien-do-57/bundles', codeHash(siteAddressOf(process.env))),
  );
  cpSync(bundle.assets, folder, { recursive: true });
  workers = siteWorkers(
    { bundle, folder, cache: undefined, rules: true },
    { threads: 1, environment: {} },
  );
});

afterAll(async () => {
  await workers.close();
  handOver(undefined);
});

describe('after a hundred releases of 200 corrections each', () => {
  test('no page that tells of them outweighs the budget', async () => {
    const history = (page: string) => [page, `${page}history/`, `${page}history/2/`];
    const paths = [
      '/changes/',
      '/releases/2027.01.1100/',
      `/releases/${newest}/`,
      `/releases/${newest}/changes/10/`,
      ...provinces.flatMap((id) => history(`/provinces/${id}/`)),
      ...indicators.flatMap((id) => history(`/indicators/${id}/`)),
    ].flatMap((path) => [`/vi${path}`, `/ru${path}`]);
    const tasks = paths.map((path) => ({ kind: 'page' as const, path }));
    const written = await workers.write([partOf([], tasks)]);
    const heavy = written
      .map((page) => ({ path: page.path, bytes: weightOf(page) }))
      .filter(({ bytes }) => bytes > budgets.pageBytes);
    expect(written).toHaveLength(paths.length);
    expect(heavy).toEqual([]);
    expect(written.flatMap(({ inspected }) => inspected?.findings ?? [])).toEqual([]);
  });

  test('the site stays within its number of pages', async () => {
    const pages = (await workers.plan())
      .flatMap(({ tasks }) => tasks)
      .filter(({ kind }) => kind === 'page');
    expect(pages.length).toBeGreaterThan(2000);
    expect(pages.length).toBeLessThanOrEqual(budgets.pages);
  });
});

/** HTML and stylesheets, compressed. */
function weightOf({ inspected }: Written): number {
  if (inspected === undefined) return 0;
  const { gzipBytes, links } = inspected.summary;
  const sheets = links.filter(({ tag, rel }) => tag === 'link' && rel === 'stylesheet');
  return sheets.reduce((sum, { url }) => sum + sizeOf(url), gzipBytes);
}

function sizeOf(url: string): number {
  const css = url === '/theme.css' ? themeCss : readFileSync(join(folder, url));
  return gzipSync(css).length;
}
