import { defaultLocale, type Locale } from '../../locales/locales.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { JsonLd } from '../frame/json-ld.ts';
import { model } from '../model.ts';
import { datasetTitle } from '../views/dataset-title.ts';
import { absoluteHref, fileHref, pageHref, paths } from '../links/paths.ts';

const { version, date, licence, repository } = model.about;

/** The dataset as search engines for data list it. */
export function wholeDataset(reader: Reader): JsonLd {
  const { t, locale, plain } = reader;
  return {
    ...reference(),
    name: datasetTitle(reader),
    description: t.home.description,
    url: dataPage(locale),
    ...published(t.site.name),
    version,
    inLanguage: locale,
    spatialCoverage: { '@type': 'Country', name: plain(model.nation.name) },
    distribution: [
      download('text/csv', '/api/v1/observations.csv'),
      download('application/json', '/api/v1/observations.json'),
      download('application/vnd.apache.parquet', '/api/v1/observations.parquet'),
    ],
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      '@id': absoluteHref(fileHref('/dataset.jsonld')),
    },
  };
}

/** The figures of one indicator, as a part of the dataset. */
export function indicatorDataset(indicator: Indicator, { t, locale, plain }: Reader): JsonLd {
  const name = plain(indicator.name);
  return {
    '@type': 'Dataset',
    name,
    // A definition alone can be shorter than the 50 characters that search engines ask for.
    description: `${plain(indicator.definition)} ${t.indicator.description(name)}`,
    url: absoluteHref(pageHref(paths.indicator(indicator.id), locale)),
    ...published(t.site.name),
    isPartOf: reference(),
  };
}

/** One dataset, whatever the language it is described in. */
function reference(): JsonLd {
  return { '@type': 'Dataset', '@id': dataPage(defaultLocale) };
}

function dataPage(locale: Locale): string {
  return absoluteHref(pageHref(paths.data, locale));
}

function published(name: string) {
  return {
    license: licence.url,
    dateModified: date,
    creator: { '@type': 'Organization', name, url: repository.url },
  };
}

function download(encodingFormat: string, path: string): JsonLd {
  return { '@type': 'DataDownload', encodingFormat, contentUrl: absoluteHref(fileHref(path)) };
}
