import type { Cited } from '../../exports/citation.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Indicator } from '../../model/indicator.ts';
import { datasetTitle } from '../views/dataset-title.ts';
import { citedNow, type CiteType } from './citation-types.ts';
import { model } from '../model.ts';
import { absoluteHref, pageHref, paths } from '../links/paths.ts';

/** The name of the dataset among what can be cited; the others are ids of indicators. */
export const wholeDatasetId = 'dataset';

/** The address of a citation inside the site, without base and language. */
export const citePath = (id: string, type: CiteType) => `/cite/${id}.${type}`;

/** What can be cited besides charts: the dataset, and each indicator. */
export interface Citable {
  readonly id: string;
  /** Undefined for the dataset as a whole. */
  readonly indicator: Indicator | undefined;
}

export const citables: readonly Citable[] = [
  { id: wholeDatasetId, indicator: undefined },
  ...[...model.indicators.values()].map((indicator) => ({ id: indicator.id, indicator })),
];

/** The dataset, or the figures of one indicator, as of the release. */
export function citedData({ indicator }: Pick<Citable, 'indicator'>, reader: Reader): Cited {
  const { locale, plain } = reader;
  const path = indicator === undefined ? paths.data : paths.indicator(indicator.id);
  return citedNow(
    {
      id: indicator?.id ?? wholeDatasetId,
      title: indicator === undefined ? datasetTitle(reader) : plain(indicator.name),
      address: absoluteHref(pageHref(path, locale)),
    },
    reader,
  );
}
