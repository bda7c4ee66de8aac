import { defaultLocale, locales } from '../../locales/locales.ts';
import { siteAddress } from '../address.ts';
import { policyHeaders } from '../frame/content-policy.ts';
import { paths } from '../links/paths.ts';
import type { SiteFile } from './site-file.ts';

/** The site as addresses: of pages without their language, of files with it, neither with base. */
export interface Routes {
  readonly pages: readonly string[];
  readonly files: readonly Pick<SiteFile, 'path' | 'mediaType'>[];
}

interface Rule {
  readonly path: string;
  readonly headers: readonly string[];
}

const otherLocales = locales.filter((locale) => locale !== defaultLocale);
const embedSection = sectionOf(paths.embed('chart'));

/**
 * The headers of all pages and files, for hosts that read `_headers` (Netlify, Cloudflare Pages).
 * They join the values of rules that match together, so that an address gets its policy from one
 * rule only: a rule for each section, and one with a placeholder for its languages. They take 100
 * rules at most.
 */
export function headersFile(routes: Routes): string {
  const rules = [
    everywhere,
    ...policyRules(routes),
    ...frozen,
    ...unchanging,
    ...typeRules(routes.files),
  ];
  const base = siteAddress.base.replace(/\/$/, '');
  return rules
    .map(({ path, headers }) => [base + path, ...headers.map((one) => `  ${one}`)].join('\n'))
    .join('\n\n')
    .concat('\n');
}

const everywhere: Rule = {
  path: '/*',
  headers: [
    'Access-Control-Allow-Origin: *',
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: strict-origin-when-cross-origin',
    'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=()',
  ],
};

/** Names with a hash in them: their bytes never change. Of frozen charts only the numbers never do. */
const unchanging: readonly Rule[] = [
  { path: '/_astro/*', headers: ['Cache-Control: public, max-age=31536000, immutable'] },
];

const frozenSection = 'releases';

/** Below the version of a release lie its page and, known to no list of routes, charts as of it. */
const frozen: readonly Rule[] = ['', '/:language'].flatMap((language) => [
  policyRule(`${language}/${frozenSection}/:version/`, policyHeaders.page),
  policyRule(`${language}/${frozenSection}/:version/changes/*`, policyHeaders.page),
  policyRule(`${language}/${frozenSection}/:version/embed/*`, policyHeaders.embed),
  policyRule(`${language}/${frozenSection}/:version/charts/*`, policyHeaders.file),
]);

function policyRules({ pages, files }: Routes): readonly Rule[] {
  const homes = ['/', ...otherLocales.map((locale) => `/${locale}/`), '/404.html'];
  const ofPages = sectionsOf(pages.filter((path) => sectionOf(path) !== frozenSection));
  const plain = files.map(({ path }) => withoutLanguage(path));
  const translated = sectionsOf(plain.filter((path, i) => path !== files[i]?.path));
  const seconds = secondNames([...pages, ...plain]);
  // Beside pages of its section a file has their policy.
  const ofFiles = [...sectionsOf(plain)].filter(
    (section) => !ofPages.has(section) && section !== frozenSection,
  );
  return [
    ...homes.map((path) => policyRule(path, policyHeaders.page)),
    ...[...ofPages].flatMap((section) =>
      [`/${section}/*`, ...inLanguages(section, seconds)].map((path) =>
        policyRule(path, section === embedSection ? policyHeaders.embed : policyHeaders.page),
      ),
    ),
    ...ofFiles.flatMap((section) =>
      [`/${section}/*`, ...(translated.has(section) ? inLanguages(section, seconds) : [])].map(
        (path) => policyRule(path, policyHeaders.file),
      ),
    ),
    ...plain
      .filter((path) => sectionOf(path) === '' && isDocument(path))
      .map((path) => policyRule(path, policyHeaders.file)),
  ];
}

function sectionsOf(all: readonly string[]): ReadonlySet<string> {
  return new Set(all.map(sectionOf).filter((section) => section !== ''));
}

function policyRule(path: string, policy: string): Rule {
  return { path, headers: [`Content-Security-Policy: ${policy}`] };
}

/** Languages are written out where a placeholder would match an address below another section. */
function inLanguages(section: string, seconds: ReadonlySet<string>): readonly string[] {
  return seconds.has(section)
    ? otherLocales.map((locale) => `/${locale}/${section}/*`)
    : [`/:language/${section}/*`];
}

/** Every name that stands in second place: `papi-score` of /embed/papi-score/. */
function secondNames(all: readonly string[]): ReadonlySet<string> {
  return new Set(all.flatMap((path) => path.split('/').slice(2, 3)));
}

/** The first part of an address, where it is a folder: `provinces` of /provinces/hue/. */
function sectionOf(path: string): string {
  const parts = path.split('/');
  return parts.length > 2 ? (parts[1] ?? '') : '';
}

function withoutLanguage(path: string): string {
  const locale = otherLocales.find((one) => path.startsWith(`/${one}/`));
  return locale === undefined ? path : path.slice(locale.length + 1);
}

/** What a browser opens as a document with elements in it. */
function isDocument(path: string): boolean {
  return /\.(?:svg|xml)$/.test(path);
}

/** Endings by which hosts do not know a type, or not its encoding. */
const unknownEndings = /\.(?:parquet|jsonld|txt)$/;

function typeRules(files: Routes['files']): readonly Rule[] {
  return files
    .filter(({ path }) => unknownEndings.test(path))
    .map(({ path, mediaType }) => ({ path, headers: [`Content-Type: ${mediaType}`] }));
}
