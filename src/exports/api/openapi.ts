import type { About } from '../../model/model.ts';
import type { ApiFile } from './api-files.ts';
import type { Addresses } from './api-source.ts';

/** The schemas of schemas/api/ by their names. */
export type ApiSchemas = ReadonlyMap<string, object>;

/**
 * The API in OpenAPI 3.1, with all schemas inside. Every path is a file: there is nothing but GET,
 * and no error but 404.
 */
export function openApi(
  about: About,
  at: Addresses,
  files: readonly ApiFile[],
  schemas: ApiSchemas,
): string {
  const document = {
    openapi: '3.1.0',
    info: {
      title: `${about.title.en} API`,
      version: '1.0.0',
      summary: 'Static files, read-only, without keys or limits.',
      description: about.description.en,
      license: { name: about.licence.name, identifier: about.licence.id },
      contact: { name: about.title.en, url: about.repository.url },
      'x-dataset-version': about.version,
      'x-dataset-date': about.date,
    },
    servers: [{ url: at.file('/api/v1').replace(/\/$/, '') }],
    externalDocs: { description: 'Page of the data', url: at.file('/data/') },
    paths: Object.fromEntries(files.map((file) => [`/${file.path}`, { get: operation(file) }])),
    components: {
      schemas: Object.fromEntries(
        [...schemas].map(([name, schema]) => [name, inside(name, schema)]),
      ),
      responses: { NotFound: { description: 'There is no such file.' } },
      parameters: {
        Id: {
          name: 'id',
          in: 'path',
          required: true,
          description: 'An id from the list of the same kind.',
          schema: { type: 'string', pattern: '^[a-z0-9][a-z0-9._-]*$' },
        },
      },
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function operation({ path, type, summary, schema, example }: ApiFile) {
  const parameters = path.includes('{id}') ? [{ $ref: '#/components/parameters/Id' }] : [];
  return {
    operationId: operationId(path),
    summary,
    parameters,
    ...(example === undefined ? {} : { 'x-example-id': example }),
    responses: {
      200: {
        description: summary,
        content: {
          [type]:
            schema === undefined ? {} : { schema: { $ref: `#/components/schemas/${schema}` } },
        },
      },
      ...(parameters.length === 0 ? {} : { 404: { $ref: '#/components/responses/NotFound' } }),
    },
  };
}

/** provinces/{id}.json becomes getProvincesByIdJson. */
function operationId(path: string): string {
  const words = path.replace('{id}', 'by-id').split(/[^a-zA-Z0-9]+/);
  return `get${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}

/** A schema whose references lead to its neighbours inside the description. */
function inside(name: string, schema: object): unknown {
  const { $schema: _dialect, $id: _address, ...rest }: Record<string, unknown> = { ...schema };
  const text = JSON.stringify(rest).replace(
    /"\$ref":"(?:([a-z]+)\.schema\.json)?#\/(\$defs\/\w+)"/g,
    (_, file: string | undefined, pointer: string) =>
      `"$ref":"#/components/schemas/${file ?? name}/${pointer}"`,
  );
  return JSON.parse(text);
}
