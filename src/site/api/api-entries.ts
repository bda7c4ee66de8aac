import { endpointPath, endpoints, type Endpoint } from '../../exports/api/api-endpoints.ts';
import { apiFile } from '../../exports/api/api-file.ts';
import { apiFiles } from '../../exports/api/api-files.ts';
import { indexRecords } from '../../exports/api/api-index.ts';
import { apiSource } from '../../exports/api/api-source.ts';
import { dataTables } from '../../exports/tables/data-tables.ts';
import { openApi } from '../../exports/api/openapi.ts';
import { addresses } from './api-addresses.ts';
import { model } from '../model.ts';
import { apiSchemaEntries } from './schema-files.ts';

const source = apiSource(model, addresses);

/** Everything the API holds, told once for its index, its description and its routes. */
const files = apiFiles(endpoints, dataTables, ({ ids }) => ids?.(source)[0]);

export interface JsonFile {
  readonly write: () => string;
}

/** Every JSON file under /api/v1/ by its path without ending, with how to write it. */
export const jsonEntries = () => [
  { params: { file: 'index' }, props: { write: indexFile } },
  { params: { file: 'openapi' }, props: { write: descriptionFile } },
  ...endpoints.flatMap(filesOf),
];

function filesOf(endpoint: Endpoint) {
  const ids = endpoint.ids?.(source) ?? [''];
  return ids.map((id) => ({
    params: { file: endpoint.path.replace('{id}', id) },
    props: { write: () => endpointFile(endpoint, id) },
  }));
}

function endpointFile(endpoint: Endpoint, id: string): string {
  const { schema } = endpoint;
  const path = endpointPath(endpoint, id);
  return apiFile({ about: model.about, at: addresses, schema, path }, endpoint.data(source, id));
}

function descriptionFile(): string {
  const schemas = apiSchemaEntries().map(
    ({ params, props }) => [params.name, props.schema] as const,
  );
  return openApi(model.about, addresses, files, new Map(schemas));
}

function indexFile(): string {
  const options = {
    about: model.about,
    at: addresses,
    schema: 'index',
    path: '/api/v1/index.json',
  };
  return apiFile(options, indexRecords(files, addresses));
}
