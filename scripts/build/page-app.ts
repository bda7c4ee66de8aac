import { pathToFileURL } from 'node:url';
import type { RouteData, SSRManifest } from 'astro';
import { siteAddress } from '../../src/site/address.ts';

/** The stylesheets of each page as Astro orders them, by its key of the page. */
export type PageStyles = readonly (readonly [key: string, page: { readonly styles: unknown[] }])[];

/** A page that the site has. */
export interface PagePath {
  readonly pathname: string;
  readonly route: RouteData;
}

/** What Astro tells the app of its own build: of all that, pages need their stylesheets. */
interface Internals {
  readonly pagesByKeys: ReadonlyMap<string, { readonly styles: unknown[] }>;
}

/**
 * What Astro bundles pages into. It is no public interface of Astro, whose version is pinned; that
 * cached and fresh builds agree is tested.
 */
export interface PageApp {
  readonly manifest: SSRManifest;
  setInternals(internals: Internals): void;
  setOptions(options: object): void;
  render(request: Request, options: { readonly routeData: RouteData }): Promise<Response>;
}

/**
 * The app that a bundle exports.
 *
 * @throws If it exports none.
 */
export async function appOf(entry: string): Promise<PageApp> {
  const module: unknown = await import(pathToFileURL(entry).href);
  if (typeof module === 'object' && module !== null && 'app' in module && isPageApp(module.app)) {
    return module.app;
  }
  throw new Error(`${entry} exports no app that renders pages.`);
}

function isPageApp(value: unknown): value is PageApp {
  return (
    typeof value === 'object' &&
    value !== null &&
    'manifest' in value &&
    ['setInternals', 'setOptions', 'render'].every((name) => name in value)
  );
}

/** Listens to what Astro tells the app, and gives the stylesheets it was told of. */
export function stylesToldTo(app: PageApp): () => PageStyles {
  const usual = app.setInternals.bind(app);
  let told: PageStyles = [];
  app.setInternals = (internals) => {
    told = [...internals.pagesByKeys].map(([key, { styles }]) => [key, { styles }]);
    usual(internals);
  };
  return () => told;
}

/** Of a kept bundle: the module that exports its app, and its styles. */
interface KeptApp {
  readonly entry: string;
  readonly styles: PageStyles;
}

/**
 * The app of a kept bundle, told what Astro told it when it was bundled.
 *
 * @throws If the bundle exports none.
 */
export async function loadedApp({ entry, styles }: KeptApp): Promise<PageApp> {
  const app = await appOf(entry);
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: { write: () => undefined } } },
  });
  app.setInternals({ pagesByKeys: new Map(styles) });
  return app;
}

/**
 * The HTML of a page.
 *
 * @throws What the page throws.
 */
export async function pageHtml(app: PageApp, { pathname, route }: PagePath): Promise<string> {
  const url = new URL(`${siteAddress.base}${withSlash(pathname).slice(1)}`, siteAddress.origin);
  const response = await app.render(new Request(url), { routeData: route });
  return response.text();
}

export function withSlash(pathname: string): string {
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}
