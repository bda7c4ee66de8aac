import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Pages that must be there, in each language; what else is found is tested as well. */
export const requiredPages = [
  '',
  'provinces/',
  'provinces/lai-chau/',
  'provinces/ca-mau/',
  'provinces/bac-giang/',
  'provinces/binh-dinh/',
  'provinces/quang-tri/',
  'indicators/',
  'meetings/',
  'documents/',
  'timeline/',
  'directives/',
  'targets/',
  'compare/',
  'search/',
  'coverage/',
  'changes/',
  'pages/',
  'embeds/',
  'data/',
  'method/',
  'about/',
  'contribute/',
] as const;

export const languagePrefixes = ['', 'vi/', 'uk/', 'ru/'] as const;

/**
 * One path for each kind of page, in each language: the required ones, every page of the first
 * level, and the fullest and the emptiest page below each of them.
 */
export function pageKinds(folder: string): readonly string[] {
  const sizes = pageSizes(folder);
  const paths = languagePrefixes.flatMap((prefix) => {
    const inside = [...sizes.keys()]
      .filter((path) => path.startsWith(prefix))
      .map((path) => path.slice(prefix.length));
    const sections = inside.filter((path) => /^[^/]+\/$/.test(path) && !isLanguage(path));
    const extremes = sections.flatMap((section) => extremesOf(prefix + section, sizes));
    return [...requiredPages, ...sections].map((path) => prefix + path).concat(extremes);
  });
  return [...new Set(['404.html', ...paths])].map((path) => `/${path}`).toSorted();
}

/** Size of each page by its path, like `vi/provinces/`. */
function pageSizes(folder: string): ReadonlyMap<string, number> {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => file.split(sep).join('/'))
      .filter((file) => /(?:^|\/)index\.html$/.test(file))
      .map((file) => [file.replace(/index\.html$/, ''), statSync(join(folder, file)).size]),
  );
}

function isLanguage(path: string): boolean {
  return /^[a-z]{2}\/$/.test(path);
}

function extremesOf(section: string, sizes: ReadonlyMap<string, number>): readonly string[] {
  const below = [...sizes.keys()]
    .filter((path) => path.startsWith(section) && path !== section)
    .toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || (a < b ? -1 : 1));
  return [...below.slice(0, 1), ...below.slice(1).slice(-1)];
}
