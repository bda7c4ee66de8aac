import { parseArgs } from 'node:util';

/** What a build or a server may be told. */
export interface SiteOptions {
  /** Folder of the dataset. */
  readonly data: string;
  /** Folder of the finished site. */
  readonly out: string;
  /** Path under which the site is served; begins and ends with a slash. */
  readonly base: string;
  /** Where the site is published, like `https://example.org`; undefined leaves it to the configuration. */
  readonly site: string | undefined;
  /** Whether pictures of dots are drawn now; else when somebody asks for one. */
  readonly pictures: boolean;
  /** Whether each page is read by the rules for pages, and the links between them followed. */
  readonly rules: boolean;
  /** Whether what earlier builds wrote may be used again. */
  readonly cache: boolean;
}

export const siteUsage =
  'npm run build | start | preview | check:site | verify-build -- [--base /PATH/] [--site https://HOST] [--data DIR] [--out DIR] [--no-pictures] [--no-rules] [--no-cache]';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads `--base /repo/ --site https://example.org --data folder --out folder`, and what is not
 * there from BASE_PATH, SITE_URL and DATA_DIR.
 *
 * @throws For an option nobody knows, or an address that is none.
 */
export function readSiteOptions(args: readonly string[], environment: Environment): SiteOptions {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      base: { type: 'string' },
      site: { type: 'string' },
      data: { type: 'string' },
      out: { type: 'string' },
      pictures: { type: 'boolean', default: true },
      rules: { type: 'boolean', default: true },
      cache: { type: 'boolean', default: true },
    },
  });
  const site = values.site ?? environment['SITE_URL'];
  return {
    data: values.data ?? (environment['DATA_DIR'] || 'data'),
    out: values.out ?? 'dist',
    base: withSlashes(values.base ?? environment['BASE_PATH'] ?? '/'),
    pictures: values.pictures,
    rules: values.rules,
    cache: values.cache,
    site: site === undefined || site === '' ? undefined : originOf(site),
  };
}

function withSlashes(base: string): string {
  const inside = base.replaceAll(/^\/+|\/+$/g, '');
  return inside === '' ? '/' : `/${inside}/`;
}

function originOf(site: string): string {
  const url = URL.parse(site);
  if (url && /^https?:$/.test(url.protocol)) return url.origin;
  throw new Error(`--site ${site} is no address. Write it like https://example.org`);
}
