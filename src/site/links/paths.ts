import { defaultLocale, locales, type Locale } from '../../locales/locales.ts';
import { frozen, frozenFolder, siteAddress } from '../address.ts';

const base = siteAddress.base.replace(/\/$/, '');

/** Before everything that belongs to a chart: nothing today, a folder for a past release. */
const folder = frozen === undefined ? '' : frozenFolder(frozen.release);

/** Addresses inside the site, without base and language. They are contracts. */
export const paths = {
  home: '/',
  provinces: '/provinces/',
  province: (id: string) => `/provinces/${id}/`,
  indicators: '/indicators/',
  indicator: (id: string) => `/indicators/${id}/`,
  claims: (id: string) => `/indicators/${id}/claims/`,
  meetings: '/meetings/',
  meeting: (id: string) => `/meetings/${id}/`,
  /** The meetings of a year or month, where one page cannot hold all. */
  meetingsIn: (period: string) => `/meetings/in/${period}/`,
  documents: '/documents/',
  document: (id: string) => `/documents/${id}/`,
  targets: '/targets/',
  behind: '/behind/',
  timeline: '/timeline/',
  timelineIn: (period: string) => `/timeline/in/${period}/`,
  coverage: '/coverage/',
  /** The coverage of a group of indicators. */
  coverageOf: (group: string) => `/coverage/${group}/`,
  directives: '/directives/',
  /** Its id names its meeting: `2025-01-16-son-la.directive.databases`. */
  directive: (id: string) => `/directives/${id.replace('.directive.', '/')}/`,
  directivesIn: (period: string) => `/directives/in/${period}/`,
  compare: '/compare/',
  search: '/search/',
  changes: '/changes/',
  /** What a release changed; a large one goes on under numbers. */
  release: (id: string, part = 1) => `/releases/${id}/${part === 1 ? '' : `changes/${part}/`}`,
  /** What releases changed in the figures of an indicator or a province, by the address of its page. */
  history: (page: string, part = 1) => `${page}history/${part === 1 ? '' : `${part}/`}`,
  pages: '/pages/',
  embeds: '/embeds/',
  /** Where the charts of a province are embedded, if there are too many for one page. */
  embedsIn: (province: string) => `/embeds/in/${province}/`,
  embed: (chart: string) => `${folder}/embed/${chart}/`,
  /** The frame of today, wherever it is asked from. */
  liveEmbed: (chart: string) => `/embed/${chart}/`,
  frozenOembed: (release: string, chart: string) => `${frozenFolder(release)}/oembed/${chart}.json`,
  /** The frame of a chart as a release showed it. */
  frozenEmbed: (release: string, chart: string) => `${frozenFolder(release)}/embed/${chart}/`,
  oembed: (chart: string) => `${folder}/oembed/${chart}.json`,
  chartFile: (chart: string, type: string) => `${folder}/charts/${chart}.${type}`,
  frozenChartFile: (release: string, chart: string, type: string) =>
    `${frozenFolder(release)}/charts/${chart}.${type}`,
  preview: (chart: string) => `${folder}/previews/${chart}.png`,
  data: '/data/',
  method: '/method/',
  about: '/about/',
  contribute: '/contribute/',
  fields: '/contribute/fields/',
  rules: '/contribute/rules/',
  ask: '/contribute/ask/',
  newReport: '/contribute/new/',
} as const;

/** The files of the dataset, for the check in the browser. No page, so that it stands apart. */
export const knownPath = '/contribute/new/dataset.json';

/** The address of a page in a language. With `localePath` the only place that knows how a language becomes an address. */
export function pageHref(path: string, locale: Locale): string {
  return `${base}${localePath(path, locale)}`;
}

/** The same without the base: where its file lies in the folder of the site. */
export function localePath(path: string, locale: Locale): string {
  return `${locale === defaultLocale ? '' : `/${locale}`}${path}`;
}

/** The address with its host. */
export function absoluteHref(href: string): string {
  return new URL(href, siteAddress.origin).href;
}

/** The address of a file that is the same in every language. */
export function fileHref(path: string): string {
  return `${base}${path}`;
}

export interface Entry<Props> {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: Props;
}

/** The pages of things, in every language. */
export function localized<Props>(entries: readonly Entry<Props>[]): Entry<Props>[] {
  return locales.flatMap((locale) =>
    entries.map(({ params, props }) => ({
      params: { ...params, locale: locale === defaultLocale ? undefined : locale },
      props,
    })),
  );
}

/** A page there is one of, in every language. */
export const singlePaths = () => localized([{ params: {}, props: {} }]);
