import type { SearchRecords } from '../../src/exports/search-record.ts';
import { locales } from '../../src/locales/locales.ts';
import { readerFor } from '../../src/locales/reader.ts';
import type { SiteFile } from '../../src/site/files/site-file.ts';
import { loadedApp, pageHtml, withSlash, type PagePath } from './page-app.ts';
import type { PageBundle } from './page-bundle.ts';
import type { SiteTask, SubjectTasks } from './site-task.ts';

/** Everything the site can say, each page and file when somebody asks. */
export interface SiteRenderer {
  readonly subjects: () => readonly SubjectTasks[];
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
    loadedApp(bundle),
  ]);
  const { StaticPaths } = await import('astro/runtime/prerender/static-paths.js');
  const paths: readonly PagePath[] = await new StaticPaths(app).getAll();
  const pages = new Map(paths.map((page) => [withSlash(page.pathname), page]));
  const files = new Map(siteFiles().map((file) => [file.path, file]));

  return {
    subjects: () =>
      [...Map.groupBy(tasksOf(pages, files), ({ path }) => subjectOf(withoutLanguage(path)))].map(
        ([subject, tasks]) => ({ subject, inputs: inputsOf(subject), tasks }),
      ),
    searchRecords: () => locales.map((locale) => searchRecords(readerFor(locale))),
    mediaType: (path) =>
      files.get(path)?.mediaType ?? (pages.has(path) ? 'text/html; charset=utf-8' : undefined),
    render: async (path) => {
      const file = files.get(path);
      if (file !== undefined) return file.write();
      const page = pages.get(path);
      if (page === undefined) throw new Error(`The site has no page ${path}.`);
      return pageHtml(app, page);
    },
  };
}

function tasksOf(
  pages: ReadonlyMap<string, PagePath>,
  files: ReadonlyMap<string, SiteFile>,
): readonly SiteTask[] {
  return [
    ...[...pages.keys()].map((path) => ({ kind: 'page' as const, path })),
    ...[...files.values()].map(({ path, isPicture }) => ({
      kind: isPicture ? ('picture' as const) : ('file' as const),
      path,
    })),
  ];
}

const language = new RegExp(`^/(?:${locales.join('|')})(?=/)`);

function withoutLanguage(path: string): string {
  return path.replace(language, '');
}
