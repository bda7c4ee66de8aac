import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../../src/dataset/walk.ts';

/** What a preview of a pull request is made of, as paths inside the site. */
export interface PreviewFiles {
  readonly pages: readonly string[];
  /** Styles, scripts and fonts. */
  readonly shared: readonly string[];
}

/** More pages than this nobody looks at one by one. */
const most = 200;

/** Before the addresses of a language; English has none. */
const languages = ['', 'vi/', 'uk/', 'ru/'];

/** The pages that changes touch, in all languages, and what they need to look like themselves. */
export function previewFiles(site: string, diff: unknown): PreviewFiles {
  const touched = isRecord(diff) && Array.isArray(diff['pages']) ? diff['pages'] : [];
  const pages = touched
    // Written by the code of a pull request: an address of ours, and no way out of the folder.
    .filter((page) => typeof page === 'string' && /^\/(?:[a-z0-9-]+\/)*$/.test(page))
    .flatMap((page) => languages.map((language) => `${language}${String(page).slice(1)}index.html`))
    .filter((file) => existsSync(join(site, file)))
    .slice(0, most);
  const shared = globSync('**/*.{css,js,woff2,svg}', {
    cwd: site,
    exclude: ['charts/**', '*/charts/**', 'releases/**', 'embed/**', 'pagefind/**', 'api/**'],
  })
    .filter((file) => /^(?:_astro|styles|fonts|assets)\//.test(file) || !file.includes('/'))
    .toSorted();
  return { pages: [...new Set(pages)], shared };
}

/** A list of the pages, to begin with. */
export function previewIndex(pages: readonly string[]): string {
  const links = pages.map((page) => {
    const address = page.replace(/index\.html$/, '');
    return `<li><a href="/${address}">/${address}</a></li>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Preview</title><h1>Pages that change · Trang thay đổi</h1><p>Serve this folder, as with <code>npx sirv .</code> · Mở thư mục này bằng một máy chủ tĩnh.</p><ul>${links.join('')}</ul></html>\n`;
}
