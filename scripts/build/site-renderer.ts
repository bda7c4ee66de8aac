import type { SearchRecords } from '../../src/exports/search-record.ts';
import { locales } from '../../src/locales/locales.ts';
import { readerFor } from '../../src/locales/reader.ts';
import { frozen, frozenFolder, siteAddress } from '../../src/site/address.ts';
import { appOf, tellStyles, type PagePath } from './page-app.ts';
import type { PageBundle } from './page-bundle.ts';
import type { SiteTask, SubjectTasks } from './site-task.ts';

/** Everything the site can say, each page and file when somebody asks. */
export interface SiteRenderer {
  readonly subjects: readonly SubjectTasks[];
  /** As what a page or file is sent; undefined where there is none of this address. */
  readonly mediaType: (path: string) => string | undefined;
  /**
   * The content of a page or file.
   *
   * @throws For an address that the site does not have, and whatever the page throws.
   */
  readonly render: (path: string) => Promise<string | Uint8Array>;
  /** What the search index is made from, in each language. */
  readonly searchRecords: () => readonly SearchRecords[];
}

/**
 * Loads the dataset, the code of the pages and the list of files. The environment says which
 * dataset and where the site will live: DATA_DIR, BASE_PATH, SITE_URL.
 */
export async function siteRenderer(bundle: PageBundle): Promise<SiteRenderer> {
  const [{ siteFiles }, { subjectOf }, { inputsOf }, { searchRecords }, app] = await Promise.all([
    import('../../src/site/files/site-files.ts'),
    import('../../src/site/files/subject.ts'),
    import('../../src/site/files/subject-inputs.ts'),
    import('../../src/site/search/search-records.ts'),
    appOf(bundle.entry),
  ]);
  tellStyles(app, bundle.styles);
  const { StaticPaths } = await import('astro/runtime/prerender/static-paths.js');
  const paths: readonly PagePath[] = await new StaticPaths(app).getAll();
  const pages = new Map(paths.map((page) => [frozenPath(withSlash(page.pathname)), page]));
  const files = new Map(siteFiles().map((file) => [file.path, file]));

  const tasks: readonly SiteTask[] = [
    ...[...pages.keys()].map((path) => ({ kind: 'page' as const, path })),
    ...[...files.values()].map(({ path, isPicture }) => ({
      kind: isPicture ? ('picture' as const) : ('file' as const),
      path,
    })),
  ];
  const bySubject = Map.groupBy(tasks, ({ path }) => subjectOf(withoutLanguage(path)));

  return {
    subjects: [...bySubject].map(([subject, members]) => ({
      subject,
      inputs: inputsOf(subject),
      tasks: members,
    })),
    searchRecords: () => locales.map((locale) => searchRecords(readerFor(locale))),
    mediaType: (path) =>
      files.get(path)?.mediaType ?? (pages.has(path) ? 'text/html; charset=utf-8' : undefined),
    render: async (path) => {
      const file = files.get(path);
      if (file !== undefined) return file.write();
      const page = pages.get(path);
      if (page === undefined) throw new Error(`The site has no page ${path}.`);
      const { pathname } = page;
      const url = new URL(`${siteAddress.base}${withSlash(pathname).slice(1)}`, siteAddress.origin);
      const response = await app.render(new Request(url), { routeData: page.route });
      return response.text();
    },
  };
}

/** Where the frame of a chart lies when a past release is written. */
function frozenPath(path: string): string {
  if (frozen === undefined) return path;
  return path.replace(/^((?:\/[a-z]{2})?)(\/embed\/)/, `$1${frozenFolder(frozen.release)}$2`);
}

function withSlash(pathname: string): string {
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}

const language = new RegExp(`^/(?:${locales.join('|')})(?=/)`);

function withoutLanguage(path: string): string {
  return path.replace(language, '');
}
