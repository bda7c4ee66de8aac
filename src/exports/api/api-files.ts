import type { Endpoint } from './api-endpoints.ts';
import type { DataTable } from '../tables/data-table.ts';

/** A file of the API, or one for each thing of a kind; what the index and OpenAPI are made of. */
export interface ApiFile {
  /** Inside /api/v1/: provinces/{id}.json. */
  readonly path: string;
  readonly type: string;
  readonly summary: string;
  /** The name of its schema in schemas/api/; undefined where it is no JSON of ours. */
  readonly schema?: string;
  /** The list that tells which ids there are. */
  readonly idsFrom?: string;
  /** An id, to try it. */
  readonly example?: string;
}

/** Everything under /api/v1/. */
export function apiFiles(
  endpoints: readonly Endpoint[],
  tables: readonly DataTable[],
  exampleOf: (endpoint: Endpoint) => string | undefined,
): readonly ApiFile[] {
  return [
    {
      path: 'index.json',
      schema: 'index',
      type: 'application/json',
      summary: 'This list: every file, with its address, type and schema.',
    },
    ...endpoints.map((endpoint) => endpointFile(endpoint, exampleOf(endpoint))),
    ...tables.flatMap(({ name, title }) => [
      { path: `${name}.csv`, type: 'text/csv', summary: `${title}. RFC 4180, UTF-8.` },
      {
        path: `${name}.csv-metadata.json`,
        type: 'application/csvm+json',
        summary: `What the columns of ${name}.csv mean (CSVW).`,
      },
    ]),
    {
      path: 'csv-metadata.json',
      type: 'application/csvm+json',
      summary: 'What the columns of all tables mean, and how the tables are joined (CSVW).',
    },
    {
      path: 'observations.parquet',
      type: 'application/vnd.apache.parquet',
      summary: 'The rows of observations.csv with types, for DuckDB, Arrow, Polars.',
    },
    {
      path: 'openapi.json',
      type: 'application/vnd.oai.openapi+json;version=3.1',
      summary: 'This API in OpenAPI 3.1.',
    },
  ];
}

function endpointFile(endpoint: Endpoint, example: string | undefined): ApiFile {
  const { path, schema, summary, ids } = endpoint;
  return {
    path: `${path}.json`,
    schema,
    type: 'application/json',
    summary,
    ...(ids === undefined ? {} : { idsFrom: path.replace('/{id}', '.json') }),
    ...(example === undefined ? {} : { example }),
  };
}
