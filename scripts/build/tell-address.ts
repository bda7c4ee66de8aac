import type { SiteOptions } from './site-options.ts';

/** Tells the code of the site, which reads the environment where it begins, what the options say. */
export function tellAddress({
  data,
  base,
  site,
}: Pick<SiteOptions, 'data' | 'base' | 'site'>): void {
  process.env['DATA_DIR'] = data;
  process.env['BASE_PATH'] = base;
  if (site === undefined) delete process.env['SITE_URL'];
  else process.env['SITE_URL'] = site;
}
