import type { Cited } from '../../exports/citation.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Indicator } from '../../model/indicator.ts';
import { citedNow, type CiteType } from './citation-types.ts';
import { model } from '../model.ts';
import { absoluteHref, localized, pageHref, paths } from '../links/paths.ts';

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
  const { t, locale, plain } = reader;
  const path = indicator === undefined ? paths.data : paths.indicator(indicator.id);
  return citedNow(
    {
      id: indicator?.id ?? wholeDatasetId,
      title: indicator === undefined ? t.home.title : plain(indicator.name),
      address: absoluteHref(pageHref(path, locale)),
    },
    reader,
  );
}
