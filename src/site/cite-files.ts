import { bibTex, cslJson, ris, type Cited } from '../exports/citation.ts';
import type { Reader } from '../locales/reader.ts';
import type { Indicator } from '../model/indicator.ts';
import { citationDownloads } from './chart-downloads.ts';
import { model } from './model.ts';
import { absoluteHref, localized, pageHref, paths } from './paths.ts';

const writers = { bib: bibTex, ris, 'csl.json': cslJson } as const;

export type CiteType = keyof typeof writers;

export const citeTypes: readonly CiteType[] = ['bib', 'ris', 'csl.json'];

/** The name of the dataset among what can be cited; the others are ids of indicators. */
export const wholeDatasetId = 'dataset';

/** The address of a citation inside the site, without base and language. */
export const citePath = (id: string, type: CiteType) => `/cite/${id}.${type}`;

export interface CiteProps {
  /** Undefined for the dataset as a whole. */
  readonly indicator: Indicator | undefined;
}

/** What can be cited besides charts: the dataset, and each indicator. */
export const citeEntries = [
  { params: { id: wholeDatasetId }, props: { indicator: undefined } },
  ...[...model.indicators.values()].map((indicator) => ({
    params: { id: indicator.id },
    props: { indicator },
  })),
];

export const citePaths = () => localized<CiteProps>(citeEntries);

/** The dataset, or the figures of one indicator, as of the release. */
export function citedData({ indicator }: CiteProps, reader: Reader): Cited {
  const { version, date, licence } = model.about;
  const { t, locale, plain } = reader;
  const path = indicator === undefined ? paths.data : paths.indicator(indicator.id);
  return {
    id: `tien-do-57.${indicator?.id ?? wholeDatasetId}.${version}`,
    title: indicator === undefined ? t.home.title : plain(indicator.name),
    language: locale,
    author: t.site.name,
    release: version,
    date,
    licence: licence.id,
    address: absoluteHref(pageHref(path, locale)),
  };
}

/** A citation as a server gives it. */
export function citeResponse(type: CiteType, of: CiteProps, reader: Reader): Response {
  const mediaType = citationDownloads.find(({ extension }) => extension === type)?.mediaType;
  return new Response(writers[type](citedData(of, reader)), {
    headers: { 'content-type': mediaType ?? 'text/plain; charset=utf-8' },
  });
}
