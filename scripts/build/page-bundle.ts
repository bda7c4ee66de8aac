import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { appOf, stylesToldTo, type PageStyles } from './page-app.ts';
import { writeWhole } from './write-whole.ts';

/** Where bundles are kept, each by the hash of its code. */
export const bundlesFolder = 'node_modules/.cache/tien-do-57/bundles';

/** The pages of the site as code that renders them, and what browsers load besides. */
export interface PageBundle {
  /** The module that exports the app. */
  readonly entry: string;
  /** The stylesheets of each route, by Astro’s key of a page. */
  readonly styles: PageStyles;
  /** Styles, scripts, fonts, and all that lies in public/. */
  readonly assets: string;
}

/** What is kept beside a bundle. */
interface BundleRecord {
  readonly entry: string;
  readonly styles: PageStyles;
}

/**
 * Lets Astro bundle the pages once for a state of the code; the dataset is no part of it. Modules
 * that know nothing of Astro stay outside: the bundle imports them from src/ as they are.
 *
 * @param folder Where the bundle is kept; it bears the hash of all that it is made of.
 * @throws If the code cannot be bundled.
 */
export async function pageBundle(folder: string): Promise<PageBundle> {
  const known = readBundle(folder);
  if (known !== undefined) return known;
  mkdirSync(dirname(folder), { recursive: true });
  // Beside the final folder, since the bundle names the modules outside it by relative paths.
  const partial = `${folder}-${process.pid}`;
  rmSync(partial, { recursive: true, force: true });
  try {
    const record = await bundleInto(partial);
    writeWhole(join(partial, 'bundle.json'), JSON.stringify(record));
    rmSync(folder, { recursive: true, force: true });
    renameSync(partial, folder);
    removeOldBundles(dirname(folder));
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  const bundle = readBundle(folder);
  if (bundle === undefined) throw new Error(`No bundle of the pages was made in ${folder}.`);
  return bundle;
}

/** How many states of the code, and places where the site may live, keep their bundle. */
const keptBundles = 6;

/** Removes the bundles that were made first, and what interrupted builds left. */
function removeOldBundles(parent: string): void {
  const oldestFirst = readdirSync(parent)
    .map((name) => join(parent, name))
    .map((path) => ({ path, time: statSync(path).mtimeMs }))
    .toSorted((a, b) => a.time - b.time);
  for (const { path } of oldestFirst.slice(0, -keptBundles)) {
    rmSync(path, { recursive: true, force: true });
  }
}

/** Written last: a folder without it was never finished. */
function readBundle(folder: string): PageBundle | undefined {
  const file = join(folder, 'bundle.json');
  if (!existsSync(file)) return undefined;
  const record: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isBundleRecord(record)) return undefined;
  const entry = join(folder, code, record.entry);
  if (!existsSync(entry)) return undefined;
  return { entry: resolve(entry), styles: record.styles, assets: join(folder, 'assets') };
}

function isBundleRecord(value: unknown): value is BundleRecord {
  return typeof value === 'object' && value !== null && 'entry' in value && 'styles' in value;
}

async function bundleInto(folder: string): Promise<BundleRecord> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['NODE_ENV'] = 'production';
  const found: BundleRecord[] = [];
  // Loaded late: whoever has a bundle does not wait for Astro.
  const { build } = await import('astro');
  await build({
    outDir: resolve(folder, 'assets'),
    logLevel: 'warn',
    integrations: [keepBundle(folder, (record) => found.push(record))],
  });
  const [record] = found;
  if (record === undefined) throw new Error('Astro bundled no pages.');
  return record;
}

type VitePlugin = Extract<
  NonNullable<ViteUserConfig['plugins']>[number],
  { readonly name: string }
>;

/** Everything in src/ that runs without Astro. */
const outside =
  /\/src\/(?:charts|dataset|exports|locales|model|site|stats)\/(?!contribute\/prose).*\.ts$/;

/** Leaves those modules where they are. */
const keptOutside: VitePlugin = {
  name: 'kept-outside',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'prerender',
  resolveId(source, importer) {
    if (importer === undefined || !source.startsWith('.')) return undefined;
    const id = resolve(dirname(importer), source);
    return outside.test(id) ? { id: pathToFileURL(id).href, external: 'absolute' } : undefined;
  },
};

/** Renders no page, and takes the code that would have rendered them. */
function keepBundle(folder: string, keep: (record: BundleRecord) => void): AstroIntegration {
  return {
    name: 'keep-bundle',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [keptOutside] } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          name: 'keep-bundle',
          setup: async () => {
            const written = resolve(folder, 'assets', '.prerender');
            const entry = entryIn(written);
            const styles = stylesToldTo(await appOf(join(written, entry)));
            await usual.setup?.();
            cpSync(written, join(folder, code), { recursive: true });
            keep({ entry, styles: styles() });
          },
          getStaticPaths: () => Promise.resolve([]),
        }));
      },
    },
  };
}

/** As deep as Astro writes the code, so that its relative paths hold. */
const code = join('pages', 'code');

function entryIn(folder: string): string {
  const entry = readdirSync(folder).find((name) => /^prerender-entry\..*\.mjs$/.test(name));
  if (entry === undefined) throw new Error(`Astro wrote no entry of the pages into ${folder}.`);
  return entry;
}
