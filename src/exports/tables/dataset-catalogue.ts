import type { Model } from '../../model/model.ts';
import type { Texts } from '../../model/texts.ts';
import type { Addresses } from '../api/api-source.ts';
import { tablePath, type DataTable } from './data-table.ts';

/** The words used, in the file itself: nobody has to fetch them from anywhere. */
const context = {
  schema: 'https://schema.org/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const link = (href: string) => ({ '@id': href });

/** The dataset as catalogues harvest it: schema.org and DCAT 3 in one graph. */
export function datasetCatalogue(
  model: Model,
  at: Addresses,
  tables: readonly DataTable[],
): string {
  const { about } = model;
  const files = distributions(at, tables);
  const described = {
    'dct:title': inLanguages(about.title),
    'dct:description': inLanguages(about.description),
    'dct:publisher': link(publisherOf(at)),
    'dct:license': link(about.licence.url),
    'dct:modified': day(about.date),
  };
  const graph = [
    {
      '@id': at.file('/dataset.jsonld'),
      '@type': 'dcat:Catalog',
      ...described,
      'dcat:dataset': link(at.file('/data/')),
    },
    {
      '@id': at.file('/data/'),
      '@type': ['schema:Dataset', 'dcat:Dataset'],
      ...described,
      ...datasetOf(model, at),
      'dcat:distribution': files.map(({ id }) => link(id)),
      'schema:distribution': files.map(({ id }) => link(id)),
    },
    {
      '@id': publisherOf(at),
      '@type': ['schema:Organization', 'foaf:Agent'],
      'schema:name': about.title.en,
      'foaf:name': about.title.en,
      'schema:url': link(about.repository.url),
    },
    ...files.map((file) => distributionOf(file, model, at)),
  ];
  return `${JSON.stringify({ '@context': context, '@graph': graph }, null, 2)}\n`;
}

function publisherOf(at: Addresses): string {
  return at.file('/about/#publisher');
}

function datasetOf({ about, nation }: Model, at: Addresses) {
  return {
    'dct:identifier': about.repository.url,
    'dct:spatial': { '@type': 'dct:Location', 'schema:name': inLanguages(nation.name) },
    'dcat:version': about.version,
    'dcat:landingPage': link(at.file('/data/')),
    'dcat:keyword': ['Resolution 57-NQ/TW', 'digital transformation', 'Viet Nam'],
    'schema:name': inLanguages(about.title),
    'schema:description': inLanguages(about.description),
    'schema:url': link(at.file('/data/')),
    'schema:license': link(about.licence.url),
    'schema:version': about.version,
    'schema:dateModified': { '@value': about.date, '@type': 'schema:Date' },
    'schema:creator': link(publisherOf(at)),
    'schema:spatialCoverage': {
      '@type': 'schema:Country',
      'schema:name': inLanguages(nation.name),
    },
    'schema:isAccessibleForFree': true,
  };
}

function distributionOf({ id, title, type }: Distribution, { about }: Model, at: Addresses) {
  return {
    '@id': id,
    '@type': ['schema:DataDownload', 'dcat:Distribution'],
    'dct:title': title,
    'dct:license': link(about.licence.url),
    'dcat:accessURL': link(at.file('/data/')),
    'dcat:downloadURL': link(id),
    'dcat:mediaType': link(`https://www.iana.org/assignments/media-types/${type}`),
    'schema:name': title,
    'schema:contentUrl': link(id),
    'schema:encodingFormat': type,
  };
}

interface Distribution {
  readonly id: string;
  readonly title: string;
  readonly type: string;
}

function distributions(at: Addresses, tables: readonly DataTable[]): readonly Distribution[] {
  return [
    ...tables.map((table) => ({
      id: at.file(tablePath(table)),
      title: table.title,
      type: 'text/csv',
    })),
    {
      id: at.file('/api/v1/observations.parquet'),
      title: 'Claims as Parquet',
      type: 'application/vnd.apache.parquet',
    },
    {
      id: at.file('/api/v1/observations.json'),
      title: 'Claims as JSON',
      type: 'application/json',
    },
  ];
}

function inLanguages(texts: Texts) {
  return Object.entries<string>({ ...texts }).map(([language, value]) => ({
    '@language': language,
    '@value': value,
  }));
}

function day(value: string) {
  return { '@value': value, '@type': 'xsd:date' };
}
