import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { defaultLocale, locales, type Locale } from '../../src/locales/locales.ts';
import { isFullSweep, sampledLocales } from '../sampled.ts';

/** Pages that must be there in each language, by kind: those that are built alike stand together. */
const requiredKinds = [
  [''],
  ['provinces/'],
  ['provinces/quang-tri/', 'provinces/lai-chau/', 'provinces/ca-mau/'],
  ['provinces/bac-giang/', 'provinces/binh-dinh/'],
  ['indicators/'],
  ['meetings/'],
  ['documents/'],
  ['timeline/'],
  ['directives/'],
  ['targets/'],
  ['behind/'],
  ['compare/'],
  ['search/'],
  ['coverage/'],
  ['changes/', 'releases/2026.11.2/'],
  ['pages/'],
  ['embeds/'],
  ['data/'],
  ['method/'],
  ['about/'],
  ['contribute/'],
  ['contribute/ask/'],
  ['contribute/new/'],
] as const;

export const requiredPages = requiredKinds.flat();

const prefixOf = (locale: Locale) => (locale === defaultLocale ? '' : `${locale}/`);

export const languagePrefixes = locales.map(prefixOf);

/**
 * The paths to open: of each kind the fullest page in Vietnamese and the emptiest in one other
 * language; in a full sweep all of these pages in each language.
 */
export function pagesToOpen(folder: string): readonly string[] {
  const paths = languagePrefixes.flatMap((prefix) =>
    [...pageKinds(folder, prefix)].flatMap(([kind, pages]) => {
      if (isFullSweep) return pages;
      if (!sampledPrefixes(kind).includes(prefix)) return [];
      return prefix === 'vi/' ? pages.slice(0, 1) : pages.slice(-1);
    }),
  );
  return [...new Set(['404.html', ...paths])].map((path) => `/${path}`).toSorted();
}

/** Where the languages stand in which something is looked at: two of them, in a full sweep all. */
export function sampledPrefixes(name: string): readonly string[] {
  return sampledLocales(name).map(prefixOf);
}

/**
 * The pages of a language by kind: the required ones, every page of the first level, and the
 * fullest and the emptiest page below each of them.
 */
function pageKinds(folder: string, prefix: string): ReadonlyMap<string, readonly string[]> {
  const sizes = pageSizes(join(folder, prefix));
  const sections = [...sizes.keys()].filter((path) => /^[^/]+\/$/.test(path) && !isLanguage(path));
  const kinds = [
    ...requiredKinds.map((pages) => [pages[0], pages] as const),
    ...sections.map((path) => [path, [path]] as const),
    ...sections.map((path) => [`below ${path}`, extremesOf(path, sizes)] as const),
  ];
  return new Map(kinds.map(([kind, pages]) => [kind, pages.map((path) => prefix + path)]));
}

/** Size of each page by its path, like `provinces/`. */
function pageSizes(folder: string): ReadonlyMap<string, number> {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => file.split(sep).join('/'))
      .filter((file) => /(?:^|\/)index\.html$/.test(file))
      .map((file) => [file.replace(/index\.html$/, ''), statSync(join(folder, file)).size]),
  );
}

function isLanguage(path: string): boolean {
  return languagePrefixes.some((prefix) => prefix === path);
}

function extremesOf(section: string, sizes: ReadonlyMap<string, number>): readonly string[] {
  const below = [...sizes.keys()]
    .filter((path) => path.startsWith(section) && path !== section)
    .toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || (a < b ? -1 : 1));
  return [...below.slice(0, 1), ...below.slice(1).slice(-1)];
}
