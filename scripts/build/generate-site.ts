import { resolve } from 'node:path';
import type { SiteOptions } from './site-options.ts';

/**
 * Lets Astro write the site into a folder. Base path, address and dataset travel by the
 * environment, because astro.config.mjs and the site's door read them there.
 */
export async function generateSite(
  { data, base, site }: SiteOptions,
  folder: string,
): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['NODE_ENV'] = 'production';
  process.env['DATA_DIR'] = data;
  process.env['BASE_PATH'] = base;
  if (site === undefined) delete process.env['SITE_URL'];
  else process.env['SITE_URL'] = site;
  // Loaded late: a dataset with mistakes is refused without waiting for Astro.
  const { build } = await import('astro');
  await build({ outDir: resolve(folder), logLevel: 'warn' });
}
