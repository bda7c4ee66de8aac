import { endpointPath, endpoints, type Endpoint } from '../../exports/api/api-endpoints.ts';
import { apiFile } from '../../exports/api/api-file.ts';
import { apiFiles } from '../../exports/api/api-files.ts';
import { indexRecords } from '../../exports/api/api-index.ts';
import { dataTables } from '../../exports/tables/data-tables.ts';
import { openApi } from '../../exports/api/openapi.ts';
import { addresses } from './api-addresses.ts';
import { siteApi } from './site-api.ts';
import { model } from '../model.ts';
import { apiSchemas } from './schema-files.ts';

/** Everything the API holds, told once for its index, its description and its routes. */
const files = apiFiles(endpoints, dataTables, ({ ids }) => ids?.(siteApi)[0]);

interface JsonFile {
  readonly path: string;
  readonly write: () => string;
}

/** Every JSON file under /api/v1/, with how to write it. */
export const jsonFiles: readonly JsonFile[] = [
  { path: '/api/v1/index.json', write: indexFile },
  { path: '/api/v1/openapi.json', write: descriptionFile },
  ...endpoints.flatMap(filesOf),
];

function filesOf(endpoint: Endpoint): readonly JsonFile[] {
  const ids = endpoint.ids?.(siteApi) ?? [''];
  return ids.map((id) => ({
    path: `/api/v1/${endpoint.path.replace('{id}', id)}.json`,
    write: () => endpointFile(endpoint, id),
  }));
}

function endpointFile(endpoint: Endpoint, id: string): string {
  const { schema } = endpoint;
  const path = endpointPath(endpoint, id);
  return apiFile({ about: model.about, at: addresses, schema, path }, endpoint.data(siteApi, id));
}

function descriptionFile(): string {
  return openApi(model.about, addresses, files, apiSchemas);
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
