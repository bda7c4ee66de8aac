import type { Addresses } from './api-source.ts';
import { schemaPath } from './api-file.ts';
import type { ApiFile } from './api-files.ts';

/** What index.json says of each file. {id} in an address stands for the ids of the list beside it. */
export function indexRecords(files: readonly ApiFile[], at: Addresses) {
  return files.map(({ path, type, summary, schema, idsFrom, example }) => ({
    path,
    url: at.file('/api/v1/') + path,
    type,
    summary,
    schema: schema === undefined ? null : at.file(schemaPath(schema)),
    ids_from: idsFrom === undefined ? null : at.file(`/api/v1/${idsFrom}`),
    example: example === undefined ? null : at.file(`/api/v1/${path.replace('{id}', example)}`),
  }));
}
